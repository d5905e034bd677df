/** The exports' questions to the graph, and its answers as a stream. */
@NullMarked
package io.entente.exports.internal;

import org.jspecify.annotations.NullMarked;
