package io.entente.graph;

/**
 * Another process holds the home folder. The message names it and says what to do.
 */
public class HomeInUseException extends RuntimeException {

	public HomeInUseException(String message) {
		super(message);
	}

}
