/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.agreements;

import org.jspecify.annotations.NullMarked;
