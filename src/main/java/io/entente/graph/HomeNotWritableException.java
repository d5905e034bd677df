package io.entente.graph;

/**
 * The home folder can't be written: no rights, not a folder, no room. The message says
 * which and what to do.
 */
public class HomeNotWritableException extends RuntimeException {

	public HomeNotWritableException(String message, Throwable cause) {
		super(message, cause);
	}

	public HomeNotWritableException(String message) {
		super(message);
	}

}
