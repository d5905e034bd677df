/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.uikit;

import org.jspecify.annotations.NullMarked;
