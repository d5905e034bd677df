package io.entente.api;

/**
 * No export runs, or ran lately, under the identifier.
 */
class UnknownExportRunException extends RuntimeException {

	UnknownExportRunException(String id) {
		super("No export runs, or ran lately, under the identifier '" + id + "'");
	}

}
