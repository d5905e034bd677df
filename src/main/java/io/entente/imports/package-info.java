/**
 * Imports from the browser: uploads, progress, cancelling and history over ingest. An
 * import belongs to the application, not to the page that began it.
 */
@NullMarked
@ApplicationModule(displayName = "Imports", allowedDependencies = { "model", "graph", "ingest", "uikit" })
package io.entente.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
