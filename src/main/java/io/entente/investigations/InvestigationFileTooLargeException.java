package io.entente.investigations;

/**
 * A file is larger than any investigation; nothing of it was taken.
 */
public class InvestigationFileTooLargeException extends InvestigationFileException {

	public InvestigationFileTooLargeException(String message) {
		super(message);
	}

}
