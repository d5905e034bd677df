package io.entente.api;

/**
 * An export broke after its first bytes were sent. Nobody handles it on purpose: the
 * server then cuts the connection, so that no client takes what it has for the whole.
 */
class BrokenExportException extends RuntimeException {

	BrokenExportException(Throwable cause) {
		super("An export broke after its first bytes were sent", cause);
	}

}
