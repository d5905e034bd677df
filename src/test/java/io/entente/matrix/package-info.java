/**
 * Tests of the matrix: its counts and the order of its rows.
 */
@NullMarked
package io.entente.matrix;

import org.jspecify.annotations.NullMarked;
