package io.entente.evaluation;

/** A file of marked-up articles that can't be used; its message is for a person. */
public class BadGoldException extends Exception {

	public BadGoldException(String message) {
		super(message);
	}

}
