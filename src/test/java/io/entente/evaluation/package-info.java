/**
 * Tests of the measuring, on readings written for them.
 */
@NullMarked
package io.entente.evaluation;

import org.jspecify.annotations.NullMarked;
