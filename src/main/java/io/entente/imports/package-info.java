/**
 * Upload, progress, cancelling and history over ingest.
 */
@NullMarked
@ApplicationModule(displayName = "Imports", allowedDependencies = { "model", "graph", "ingest", "uikit" })
package io.entente.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
