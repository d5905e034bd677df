/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.evidence.internal;

import org.jspecify.annotations.NullMarked;
