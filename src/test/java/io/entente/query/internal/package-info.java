/**
 * Tests of the package.
 */
@NullMarked
package io.entente.query.internal;

import org.jspecify.annotations.NullMarked;
