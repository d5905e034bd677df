/**
 * The canvas's Cypher statements and the mapping of their rows.
 */
@NullMarked
package io.entente.canvas.internal;

import org.jspecify.annotations.NullMarked;
