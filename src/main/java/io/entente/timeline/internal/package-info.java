/**
 * The timeline's questions to the graph.
 */
@NullMarked
package io.entente.timeline.internal;

import org.jspecify.annotations.NullMarked;
