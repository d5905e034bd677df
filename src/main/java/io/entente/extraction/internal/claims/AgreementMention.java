package io.entente.extraction.internal.claims;

import io.entente.model.AgreementKind;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as a sentence speaks of it.
 *
 * @param kind its form
 * @param firm whether the word alone means one; else it must be signed or joint
 * @param noun its noun phrase
 * @param from its first token
 * @param head the noun that names it
 * @param end the token behind its name
 * @param after the first phrase behind its name
 * @param title its proper name, null if it has none
 * @param multilateral whether it is known as one that states join, so that one party is
 * enough
 * @param definite whether it is spoken of as known: "the", "their", a proper name, a year
 * @param negated "no agreement"
 * @param draft "a draft treaty", "a possible deal"
 */
record AgreementMention(AgreementKind kind, boolean firm, int noun, int from, int head, int end, int after,
		@Nullable String title, boolean multilateral, boolean definite, boolean negated, boolean draft) {
}
