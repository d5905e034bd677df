/**
 * Reads claims sentence by sentence: triggers from a lexicon, their participants by the
 * order of phrases, polarity, modality, attribution and time. Precision first for
 * agreements.
 */
@NullMarked
package io.entente.extraction.internal.claims;

import org.jspecify.annotations.NullMarked;
