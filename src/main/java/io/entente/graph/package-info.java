/**
 * Keeps everything in Neo4j, embedded in this process or on a server, reached by the same
 * driver over Bolt: schema migrations, the catalogue of Cypher statements, batched
 * writing by deterministic identifiers, and what is derived from it. It refuses to
 * assemble query text. It may call the vocabulary and resolution's rules.
 */
@NullMarked
@ApplicationModule(displayName = "Graph", allowedDependencies = { "model", "resolution" })
package io.entente.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
