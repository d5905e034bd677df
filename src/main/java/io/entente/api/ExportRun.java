package io.entente.api;

import io.entente.exports.ExportListener;
import io.entente.exports.ExportProgress;

/**
 * An export under way or ended, as others than its own thread see it. Thread-safe.
 */
class ExportRun implements ExportListener {

	private volatile State state = State.RUNNING;

	private volatile ExportProgress progress = ExportProgress.NONE;

	private volatile boolean cancelled;

	@Override
	public void onProgress(ExportProgress reached) {
		this.progress = reached;
	}

	@Override
	public boolean isCancelled() {
		return this.cancelled;
	}

	/** Asks it to stop after the batch in hand; an ended one stays as it is. */
	void cancel() {
		this.cancelled = true;
	}

	boolean isRunning() {
		return this.state == State.RUNNING;
	}

	void end(State reached) {
		this.state = reached;
	}

	Status status() {
		ExportProgress reached = this.progress;
		return new Status(this.state, reached.facts(), reached.total(), reached.entities(), reached.bytes());
	}

	/** What has become of an export. */
	enum State {

		/** It goes on. */
		RUNNING,
		/** It is complete. */
		COMPLETED,
		/** Somebody stopped it, or went away. */
		CANCELLED,
		/** It broke. */
		FAILED

	}

	/**
	 * How far it is.
	 *
	 * @param state what has become of it
	 * @param facts the facts written
	 * @param total the facts there are to write
	 * @param entities the entities written
	 * @param bytes the bytes sent
	 */
	record Status(State state, long facts, long total, long entities, long bytes) {
	}

}
