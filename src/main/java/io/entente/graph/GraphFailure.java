package io.entente.graph;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * What a failed question tells of the database, for those who don't speak to the driver.
 */
public enum GraphFailure {

	/** The question took longer than it may; a narrower one wouldn't. */
	TIMED_OUT,

	/** The database can't be reached or is too busy; later it may be. */
	UNAVAILABLE,

	/** Anything else. */
	OTHER;

	private static final int DEPTH = 20;

	/** What a failure tells; nothing if the database has no part in it. */
	public static Optional<GraphFailure> of(Throwable failure) {
		@Nullable Throwable cause = failure;
		for (int depth = 0; cause != null && depth < DEPTH; depth++) {
			if (cause instanceof GraphUnavailableException) {
				return Optional.of(UNAVAILABLE);
			}
			if (cause instanceof Neo4jException ex) {
				return Optional.of(of(ex));
			}
			cause = cause.getCause();
		}
		return Optional.empty();
	}

	private static GraphFailure of(Neo4jException ex) {
		String code = String.valueOf(ex.code());
		if (code.contains("TransactionTimedOut") || code.contains("Transaction.Terminated")
				|| code.contains("LockClientStopped")) {
			return TIMED_OUT;
		}
		return GraphUnavailableException.concerns(ex) ? UNAVAILABLE : OTHER;
	}

}
