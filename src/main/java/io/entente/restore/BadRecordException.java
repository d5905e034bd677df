package io.entente.restore;

/**
 * One entity or fact of a file isn't taken; the message tells why, for a person,
 * beginning in lower case.
 */
final class BadRecordException extends Exception {

	BadRecordException(String message) {
		super(message);
	}

}
