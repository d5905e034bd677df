package io.entente.dossier;

import io.entente.model.ArticleUid;
import io.entente.model.ClaimUid;
import io.entente.model.FuzzyDate;
import io.entente.model.PassageUid;
import io.entente.model.TextSpan;
import io.entente.selection.SelectedFact;
import org.jspecify.annotations.Nullable;

/**
 * A fact with the newest sentence that says it.
 *
 * @param fact the fact
 * @param sentence the sentence
 */
public record ToldFact(SelectedFact fact, Sentence sentence) {

	/**
	 * A sentence.
	 *
	 * @param claim what was read in it
	 * @param article where it stands
	 * @param articleTitle the article's headline
	 * @param publisher who published it, null where unknown
	 * @param published when, null where unknown
	 * @param passage the passage it stands in
	 * @param text the passage's text
	 * @param words the words themselves within the text
	 */
	public record Sentence(ClaimUid claim, ArticleUid article, String articleTitle, @Nullable String publisher,
			@Nullable FuzzyDate published, PassageUid passage, String text, TextSpan words) {
	}

}
