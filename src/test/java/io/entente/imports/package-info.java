/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.imports;

import org.jspecify.annotations.NullMarked;
