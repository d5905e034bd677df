package io.entente.query.internal;

import java.util.concurrent.atomic.AtomicBoolean;

import io.entente.query.QueryId;

/**
 * A query that runs.
 */
final class RunningQuery {

	private final QueryId id;

	private final AtomicBoolean cancelled = new AtomicBoolean();

	RunningQuery(QueryId id) {
		this.id = id;
	}

	QueryId id() {
		return this.id;
	}

	void cancel() {
		this.cancelled.set(true);
	}

	boolean isCancelled() {
		return this.cancelled.get();
	}

}
