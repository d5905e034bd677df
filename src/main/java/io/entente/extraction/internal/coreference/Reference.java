package io.entente.extraction.internal.coreference;

import io.entente.model.Mention;
import io.entente.model.MentionKind;

/**
 * A mention joined to its entity, with the tokens it covers.
 *
 * @param entity the entity's id within the article
 * @param sentence the sentence's index
 * @param from the first token
 * @param to the token behind the last
 * @param mention the mention
 */
public record Reference(String entity, int sentence, int from, int to, Mention mention) {

	public boolean isName() {
		return this.mention.kind() == MentionKind.NAME;
	}

	public boolean isPronoun() {
		return this.mention.kind() == MentionKind.PRONOUN;
	}

}
