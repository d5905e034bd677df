/**
 * Composes the stages into an import: progress, cancelling, resuming after a kill, and a
 * report of what was written and what was skipped and why. It may call every stage.
 */
@NullMarked
@ApplicationModule(displayName = "Ingest",
		allowedDependencies = { "model", "source", "article", "extraction", "resolution", "graph" })
package io.entente.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
