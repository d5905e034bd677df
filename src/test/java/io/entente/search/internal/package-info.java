/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.search.internal;

import org.jspecify.annotations.NullMarked;
