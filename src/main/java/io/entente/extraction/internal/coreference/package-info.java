/**
 * Joins mentions to entities within one article. Precision first: what is doubtful stays
 * unlinked.
 */
@NullMarked
package io.entente.extraction.internal.coreference;

import org.jspecify.annotations.NullMarked;
