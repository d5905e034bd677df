package io.entente.api;

import io.entente.query.QueryId;

/**
 * No query runs, or none is kept, under the identifier.
 */
class UnknownQueryException extends RuntimeException {

	private UnknownQueryException(String message) {
		super(message);
	}

	/** None runs. */
	static UnknownQueryException running(QueryId id) {
		return new UnknownQueryException("No query runs under the identifier '" + id + "'; it may have ended");
	}

	/** None is kept. */
	static UnknownQueryException kept(QueryId id) {
		return new UnknownQueryException(
				"No query is kept under the identifier '" + id + "'; it may have been deleted");
	}

}
