/**
 * Tests of the package of the same name.
 */
@NullMarked
package io.entente.evidence;

import org.jspecify.annotations.NullMarked;
