/**
 * Tests of the package.
 */
@NullMarked
package io.entente.canvas;

import org.jspecify.annotations.NullMarked;
