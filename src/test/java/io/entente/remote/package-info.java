/**
 * A separate Neo4j server with authentication and TLS, and what must hold against it: in
 * a container where a Docker engine runs, else as a process of its own. The integration
 * tests of {@code graph} and {@code ingest} run against it too, in Failsafe's execution
 * {@code remote}.
 */
@NullMarked
package io.entente.remote;

import org.jspecify.annotations.NullMarked;
