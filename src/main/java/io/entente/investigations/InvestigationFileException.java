package io.entente.investigations;

/**
 * A file isn't an investigation; nothing of it was taken.
 */
public class InvestigationFileException extends RuntimeException {

	public InvestigationFileException(String message) {
		super(message);
	}

}
