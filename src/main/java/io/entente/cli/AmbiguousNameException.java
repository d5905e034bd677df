package io.entente.cli;

/**
 * A name on the command line that might mean several; the message lists them.
 */
class AmbiguousNameException extends CommandFailedException {

	AmbiguousNameException(String message) {
		super(message);
	}

}
