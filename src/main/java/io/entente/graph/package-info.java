/**
 * Keeps everything in Neo4j, embedded in this process or on a server, reached by the same
 * driver over Bolt: schema migrations, the catalogue of Cypher statements, batched
 * writing by deterministic identifiers, and the answers to resolution's port. It refuses
 * to assemble query text. It may call the vocabulary and resolution's port.
 */
@NullMarked
@ApplicationModule(displayName = "Graph", allowedDependencies = { "model", "resolution" })
package io.entente.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
