/**
 * Tests of the extraction as its callers see it, on sentences written for them.
 */
@NullMarked
package io.entente.extraction;

import org.jspecify.annotations.NullMarked;
