/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.imports.ui;

import org.jspecify.annotations.NullMarked;
