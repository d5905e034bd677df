/**
 * Cuts an article into the sentences that may be read: datelines, speakers' names and
 * other articles' teasers are told apart first, and no sentence crosses a block.
 */
@NullMarked
package io.entente.extraction.internal.structure;

import org.jspecify.annotations.NullMarked;
