/**
 * Brings graphs back that Entente exported as GraphML, JSON-LD or a Cypher script: one
 * reader a format, one stream of entities and facts, one writer to the graph. A file is
 * hostile input like any other: nothing in it is run or fetched, and a fact without a
 * sentence that says it is refused. What is in the graph already stays as it is. It may
 * call the exports for their formats, and the graph; the import calls it by its port.
 */
@NullMarked
@ApplicationModule(displayName = "Restore",
		allowedDependencies = { "model", "source", "resolution", "graph", "exports", "exports :: rdf", "ingest" })
package io.entente.restore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
