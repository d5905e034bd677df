package io.entente.source;

import java.io.IOException;

/**
 * Content that can't be read although the bytes are there. The message ends a sentence
 * that begins with the origin.
 */
class UnreadableSourceException extends IOException {

	UnreadableSourceException(String message) {
		super(message);
	}

}
