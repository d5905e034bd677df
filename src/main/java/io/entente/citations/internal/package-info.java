/**
 * How citations ask the graph.
 */
@NullMarked
package io.entente.citations.internal;

import org.jspecify.annotations.NullMarked;
