/**
 * Tests of what can be opened, and of what is told about everything that can't.
 */
@NullMarked
package io.entente.source;

import org.jspecify.annotations.NullMarked;
