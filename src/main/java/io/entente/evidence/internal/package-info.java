/**
 * How the evidence is asked of the graph.
 */
@NullMarked
package io.entente.evidence.internal;

import org.jspecify.annotations.NullMarked;
