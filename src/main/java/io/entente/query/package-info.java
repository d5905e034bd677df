/**
 * Answers an expert's own Cypher, reading only: each statement is read as text, planned
 * and judged by its plan before it runs in a session in which the server refuses to
 * write, with a deadline, a limit of rows and a way to stop it. It refuses everything
 * that isn't known to be harmless. It may call the graph; saved queries are a file of the
 * home folder.
 */
@NullMarked
@ApplicationModule(displayName = "Query", allowedDependencies = { "model", "graph", "uikit" })
package io.entente.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
