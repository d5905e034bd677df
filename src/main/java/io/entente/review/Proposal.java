package io.entente.review;

import java.util.List;

import io.entente.model.ArticleUid;
import io.entente.model.Entity;
import io.entente.model.PassageUid;
import io.entente.model.TextSpan;

/**
 * Two entities that may be one.
 *
 * @param uid the proposal's identifier
 * @param score how likely it is, 0 to 1: for the order, not to be believed
 * @param reason what speaks for it, for a person
 * @param first the one that is named more often; it would stand for both
 * @param second the other
 */
public record Proposal(String uid, double score, String reason, Side first, Side second) {

	/**
	 * One of the two.
	 *
	 * @param entity the entity
	 * @param mentions how often articles name it
	 * @param bodies what it belongs to, four at most
	 * @param examples sentences that name it
	 */
	public record Side(Entity entity, long mentions, List<String> bodies, List<Example> examples) {

		public Side {
			bodies = List.copyOf(bodies);
			examples = List.copyOf(examples);
		}

	}

	/**
	 * Where an article names one of them.
	 *
	 * @param article the article
	 * @param title its headline, may be empty
	 * @param passage the passage
	 * @param text the passage's text
	 * @param mention where the name stands in that text
	 */
	public record Example(ArticleUid article, String title, PassageUid passage, String text, TextSpan mention) {
	}

}
