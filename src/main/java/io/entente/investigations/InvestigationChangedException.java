package io.entente.investigations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Somebody else, or another tab, saved the investigation in between; nothing was written.
 */
public class InvestigationChangedException extends RuntimeException {

	private final long version;

	private final Instant changedAt;

	public InvestigationChangedException(long version, Instant changedAt) {
		super("The investigation was changed elsewhere at %s and is at version %d now. Load it again, or save yours over it: both stay among its versions"
			.formatted(changedAt.truncatedTo(ChronoUnit.SECONDS), version));
		this.version = version;
		this.changedAt = changedAt;
	}

	/** The version that it is at. */
	public long version() {
		return this.version;
	}

	/** When it was changed. */
	public Instant changedAt() {
		return this.changedAt;
	}

}
