/**
 * Tests of the package.
 */
@NullMarked
package io.entente.api;

import org.jspecify.annotations.NullMarked;
