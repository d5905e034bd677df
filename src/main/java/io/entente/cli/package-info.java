/**
 * The launcher's commands: they parse arguments, call the public services, write data to
 * standard output and messages to standard error. Nothing depends on them.
 */
@NullMarked
@ApplicationModule(displayName = "Command line", allowedDependencies = { "model", "source", "article", "extraction",
		"evaluation", "graph", "ingest", "search", "selection", "exports", "query" })
package io.entente.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
