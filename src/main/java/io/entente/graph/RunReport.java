package io.entente.graph;

import java.time.Instant;
import java.util.List;

import io.entente.model.RunUid;
import org.jspecify.annotations.Nullable;

/**
 * A run of the pipeline as the history keeps it.
 *
 * @param uid its identifier
 * @param kind what was run, {@code IMPORT} for example
 * @param label its name in the history
 * @param extractor name and version of the extractor
 * @param startedAt when it began
 * @param endedAt when it ended, null while it runs or if it was killed
 * @param status {@code RUNNING} until it ends, then what its end says
 * @param articlesWritten articles written
 * @param articlesUnchanged articles that were stored already
 * @param articlesSkipped articles that couldn't be read
 * @param nodesWritten nodes created
 * @param relationshipsWritten relationships created
 * @param failures what was skipped, each with its reason
 * @param error why it couldn't go on, null unless it failed
 */
public record RunReport(RunUid uid, String kind, String label, String extractor, Instant startedAt,
		@Nullable Instant endedAt, String status, long articlesWritten, long articlesUnchanged, long articlesSkipped,
		long nodesWritten, long relationshipsWritten, List<String> failures, @Nullable String error) {

	public RunReport {
		failures = List.copyOf(failures);
	}

	/** A run that begins now. */
	public static RunReport beginning(RunUid uid, String kind, String label, String extractor, Instant startedAt) {
		return new RunReport(uid, kind, label, extractor, startedAt, null, "RUNNING", 0, 0, 0, 0, 0, List.of(), null);
	}

}
