/**
 * Tests of the claim readers' parts.
 */
@NullMarked
package io.entente.extraction.internal.claims;

import org.jspecify.annotations.NullMarked;
