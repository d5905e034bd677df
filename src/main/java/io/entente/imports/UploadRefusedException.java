package io.entente.imports;

import org.jspecify.annotations.Nullable;

/**
 * An upload can't be kept; the message is for the person who sent it.
 */
public class UploadRefusedException extends RuntimeException {

	UploadRefusedException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
