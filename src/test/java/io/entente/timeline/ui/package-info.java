/**
 * Tests of the package.
 */
@NullMarked
package io.entente.timeline.ui;

import org.jspecify.annotations.NullMarked;
