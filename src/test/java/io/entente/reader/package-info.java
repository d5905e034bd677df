/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.reader;

import org.jspecify.annotations.NullMarked;
