/**
 * The page of the matrix and the map.
 */
@NullMarked
package io.entente.matrix.ui;

import org.jspecify.annotations.NullMarked;
