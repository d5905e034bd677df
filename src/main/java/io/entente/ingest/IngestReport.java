package io.entente.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.entente.model.RunUid;

/**
 * What an import did.
 *
 * @param run its identifier
 * @param label see {@link IngestRequest#label()}
 * @param status how it ended
 * @param startedAt when it began
 * @param duration how long it took, loading the language models included
 * @param written articles written
 * @param unchanged articles that were stored already: nothing was written for them
 * @param skipped what couldn't be read
 * @param failed articles whose extraction failed
 * @param restored what came back from exported graphs
 * @param notReadYet articles stored without being read, by their language's code
 * @param nodesCreated nodes created
 * @param relationshipsCreated relationships created
 * @param failures what was skipped or failed and why, the first {@value #FAILURES_KEPT}
 * of them
 * @param error why it couldn't go on, for a person; null unless it failed
 */
public record IngestReport(RunUid run, String label, Status status, Instant startedAt, Duration duration, long written,
		long unchanged, long skipped, long failed, RestoredFacts restored, SortedMap<String, Long> notReadYet,
		long nodesCreated, long relationshipsCreated, List<IngestFailure> failures, @Nullable String error) {

	/** A corpus of millions may have as many failures; nobody reads them all. */
	static final int FAILURES_KEPT = 1000;

	public IngestReport {
		notReadYet = new TreeMap<>(notReadYet);
		failures = List.copyOf(failures);
	}

	/** Facts of exported graphs that were done with a second, over the whole duration. */
	public double factsPerSecond() {
		return this.restored.total() * 1000.0 / Math.max(1, this.duration.toMillis());
	}

	/** Articles written a second, over the whole duration. */
	public double articlesPerSecond() {
		return this.written * 1000.0 / Math.max(1, this.duration.toMillis());
	}

	/** How an import ended. */
	public enum Status {

		/** Everything was read; some articles may have been skipped. */
		COMPLETED,

		/** A person stopped it. */
		CANCELLED,

		/** It couldn't go on. */
		FAILED

	}

}
