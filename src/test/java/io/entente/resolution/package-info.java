/**
 * Tests of resolution: which entity a name means and which fact a claim supports.
 */
@NullMarked
package io.entente.resolution;

import org.jspecify.annotations.NullMarked;
