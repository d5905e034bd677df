package io.entente.ingest;

import org.jspecify.annotations.Nullable;

/**
 * One line of what a server tells of an import it was ordered to run; exactly one of the
 * three is there, the report comes last.
 *
 * @param progress how far it is
 * @param failure what was skipped
 * @param report how it ended
 */
public record ImportEvent(@Nullable IngestProgress progress, @Nullable IngestFailure failure,
		@Nullable IngestReport report) {
}
