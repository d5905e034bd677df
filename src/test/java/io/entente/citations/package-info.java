/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.citations;

import org.jspecify.annotations.NullMarked;
