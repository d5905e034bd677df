package io.entente.ingest;

import java.time.Clock;
import java.time.Instant;

import io.entente.model.RunUid;

/**
 * What is known of a run from its beginning.
 *
 * @param run its identifier
 * @param label its name in the history
 * @param startedAt when it began
 * @param clock tells when it ends
 */
record ReportHead(RunUid run, String label, Instant startedAt, Clock clock) {
}
