package io.entente.api;

/**
 * A save that doesn't tell what it was made from, and would overwrite blindly.
 */
class VersionMissingException extends RuntimeException {

	VersionMissingException() {
		super("Send the entity tag that you got the investigation with as If-Match, for example If-Match: \"3\"");
	}

}
