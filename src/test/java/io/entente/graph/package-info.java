/**
 * Tests of the graph, and the one real Neo4j that all integration tests share.
 */
@NullMarked
package io.entente.graph;

import org.jspecify.annotations.NullMarked;
