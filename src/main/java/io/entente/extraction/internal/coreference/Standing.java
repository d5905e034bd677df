package io.entente.extraction.internal.coreference;

import io.entente.model.Mention;

/**
 * A mention of a chain, with its place.
 *
 * @param chain what it refers to
 * @param sentence the sentence's index
 * @param from the first token
 * @param to the token behind the last
 * @param mention the mention
 */
record Standing(Chain chain, int sentence, int from, int to, Mention mention) {
}
