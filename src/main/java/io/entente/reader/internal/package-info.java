/**
 * How the reader asks the graph.
 */
@NullMarked
package io.entente.reader.internal;

import org.jspecify.annotations.NullMarked;
