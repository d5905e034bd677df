package io.entente.dossier;

import io.entente.model.ArticleUid;
import io.entente.model.ClaimUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says a fact, or denies it.
 *
 * @param claim what the machine read in it
 * @param article where it stands
 * @param articleTitle the article's headline
 * @param publisher who published it where known
 * @param published when, null where not known
 * @param passage the passage it stands in
 * @param passageText the passage's text
 * @param sentence the sentence within the passage's text
 * @param saidBy the name of who says it, null if the article itself does
 * @param confidence the extractor's, 0 to 1
 * @param rule the rule or model that read it
 * @param polarity whether it says that it is so
 * @param modality how real it says it is
 * @param origin the story the article belongs to: copies of one text share it
 */
public record Evidence(ClaimUid claim, ArticleUid article, String articleTitle, @Nullable String publisher,
		@Nullable FuzzyDate published, PassageUid passage, String passageText, TextSpan sentence,
		@Nullable String saidBy, double confidence, String rule, Polarity polarity, Modality modality, String origin) {
}
