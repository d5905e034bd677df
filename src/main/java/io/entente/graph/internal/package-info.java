/**
 * What Spring Data keeps of the graph's small aggregates. Nobody but the graph calls it.
 */
@NullMarked
package io.entente.graph.internal;

import org.jspecify.annotations.NullMarked;
