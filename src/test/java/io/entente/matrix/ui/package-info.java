/**
 * Tests of the page.
 */
@NullMarked
package io.entente.matrix.ui;

import org.jspecify.annotations.NullMarked;
