package io.entente.imports;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.entente.ingest.IngestFailure;
import io.entente.ingest.IngestProgress;
import io.entente.ingest.IngestReport;

/**
 * An import as it stands at one moment.
 *
 * @param id its number since the application started
 * @param label the names of its files
 * @param startedAt when it was asked for
 * @param progress how far it is, null until it begins
 * @param failures what was skipped and why, the first {@value #FAILURES_SHOWN}
 * @param report what it did, null while it runs
 * @param error why it broke, null unless it did
 * @param cancelling whether it was asked to stop
 */
public record ImportJob(long id, String label, Instant startedAt, @Nullable IngestProgress progress,
		List<IngestFailure> failures, @Nullable IngestReport report, @Nullable String error, boolean cancelling) {

	/** More than these nobody reads on a screen. */
	public static final int FAILURES_SHOWN = 200;

	public ImportJob {
		failures = List.copyOf(failures);
	}

	/** Whether it is over, however it ended. */
	public boolean isOver() {
		return this.report != null || this.error != null;
	}

}
