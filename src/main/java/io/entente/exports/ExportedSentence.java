package io.entente.exports;

import java.net.URI;

import io.entente.model.AgreementStatus;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says a fact, or denies it, and where it stands.
 *
 * @param claim what was read in it
 * @param quote the words
 * @param span where the words stand in the article's cleaned text, in UTF-16 units
 * @param polarity whether it says that it is so
 * @param modality how real it says it is
 * @param status the stage of an agreement it tells, else null
 * @param time when it says it happens, null where it doesn't
 * @param confidence the extractor's, 0 to 1
 * @param rule the rule or model that read it
 * @param saidBy the name of who says it, null if the article itself does
 * @param article where it stands
 * @param articleTitle the article's headline, may be empty
 * @param url the article's address on the web, null where it has none
 * @param publisher who published it, null where unknown
 * @param published when it was published, null where unknown
 * @param passage the passage it stands in
 * @param origin the story the article belongs to: copies of one text share it
 * @param around the passage itself, null where the graph doesn't hold it
 */
public record ExportedSentence(ClaimUid claim, String quote, TextSpan span, Polarity polarity, Modality modality,
		@Nullable AgreementStatus status, @Nullable FuzzyDate time, double confidence, String rule,
		@Nullable String saidBy, ArticleUid article, String articleTitle, @Nullable URI url, @Nullable String publisher,
		@Nullable FuzzyDate published, PassageUid passage, String origin, @Nullable ExportedPassage around) {
}
