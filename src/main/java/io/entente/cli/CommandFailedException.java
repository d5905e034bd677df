package io.entente.cli;

/**
 * A command that couldn't be carried out. The message is one line for a person.
 */
class CommandFailedException extends RuntimeException {

	CommandFailedException(String message) {
		super(message);
	}

}
