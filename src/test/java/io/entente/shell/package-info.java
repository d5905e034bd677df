/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.shell;

import org.jspecify.annotations.NullMarked;
