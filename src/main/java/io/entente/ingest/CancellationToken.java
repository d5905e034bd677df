package io.entente.ingest;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets a person stop an import. What is written by then stays; the same import run again
 * goes on from there. Thread-safe.
 */
public final class CancellationToken {

	private final AtomicBoolean cancelled = new AtomicBoolean();

	/**
	 * Asks the import to stop after the batch in flight; a second call changes nothing.
	 */
	public void cancel() {
		this.cancelled.set(true);
	}

	public boolean isCancelled() {
		return this.cancelled.get();
	}

}
