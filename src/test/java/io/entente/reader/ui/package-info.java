/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.reader.ui;

import org.jspecify.annotations.NullMarked;
