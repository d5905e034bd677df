/**
 * Tests of the package.
 */
@NullMarked
package io.entente.timeline;

import org.jspecify.annotations.NullMarked;
