/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.search;

import org.jspecify.annotations.NullMarked;
