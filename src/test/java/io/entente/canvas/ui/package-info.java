/**
 * Tests of the package.
 */
@NullMarked
package io.entente.canvas.ui;

import org.jspecify.annotations.NullMarked;
