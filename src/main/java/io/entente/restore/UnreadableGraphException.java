package io.entente.restore;

/**
 * A file can't be read on; the message tells why, for a person, beginning in lower case.
 */
final class UnreadableGraphException extends Exception {

	UnreadableGraphException(String message) {
		super(message);
	}

	UnreadableGraphException(String message, Throwable cause) {
		super(message, cause);
	}

}
