/**
 * Tests of the package.
 */
@NullMarked
package io.entente.query;

import org.jspecify.annotations.NullMarked;
