package io.entente.graph;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The process that holds a home folder, as it describes itself in {@code server.json}.
 *
 * @param pid its process id
 * @param httpPort the port it serves the explorer on, null if it serves none (yet)
 * @param startedAt when it took the folder
 */
public record HomeHolder(long pid, @Nullable Integer httpPort, Instant startedAt) {
}
