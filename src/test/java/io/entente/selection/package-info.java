/**
 * Tests of the selection: its address, and what it holds.
 */
@NullMarked
package io.entente.selection;

import org.jspecify.annotations.NullMarked;
