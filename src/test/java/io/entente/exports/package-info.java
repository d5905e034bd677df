/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.exports;

import org.jspecify.annotations.NullMarked;
