/**
 * REST controllers: they translate HTTP into calls of the public services and failures
 * into problem details. Nothing depends on them.
 */
@NullMarked
@ApplicationModule(displayName = "API",
		allowedDependencies = { "model", "graph", "search", "dossier", "reader", "canvas", "ingest", "imports",
				"evidence", "selection", "timeline", "agreements", "matrix", "citations", "investigations", "exports",
				"query" })
package io.entente.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
