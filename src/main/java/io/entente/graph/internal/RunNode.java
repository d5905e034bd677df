package io.entente.graph.internal;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A run as it is stored.
 *
 * @param uid its identifier
 * @param version counts the changes; tells Spring Data that a run is new
 * @param kind what was run
 * @param label its name in the history
 * @param extractor name and version of the extractor
 * @param startedAt when it began
 * @param endedAt when it ended, null while it runs or if it was killed
 * @param status how it ended
 * @param articlesWritten articles written
 * @param articlesUnchanged articles that were stored already
 * @param articlesSkipped articles that couldn't be read
 * @param nodesWritten nodes created
 * @param relationshipsWritten relationships created
 * @param failures what was skipped, with the reason
 * @param error why it couldn't go on
 */
@Node("Run")
public record RunNode(@Id String uid, @Version @Nullable Long version, String kind, String label, String extractor,
		ZonedDateTime startedAt, @Nullable ZonedDateTime endedAt, String status, long articlesWritten,
		long articlesUnchanged, long articlesSkipped, long nodesWritten, long relationshipsWritten,
		List<String> failures, @Nullable String error) {
}
