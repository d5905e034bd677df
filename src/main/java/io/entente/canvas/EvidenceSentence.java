package io.entente.canvas;

import io.entente.model.ArticleUid;
import io.entente.model.ClaimUid;
import io.entente.model.PassageUid;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article that a fact rests on.
 *
 * @param text the words
 * @param claim the claim read from them
 * @param passage the passage they stand in
 * @param article the article
 * @param articleTitle its title
 * @param published its publication date in EDTF, null where unknown
 * @param publisher who published it, null where unknown
 * @param disputes whether they deny the fact
 */
public record EvidenceSentence(String text, ClaimUid claim, PassageUid passage, ArticleUid article, String articleTitle,
		@Nullable String published, @Nullable String publisher, boolean disputes) {
}
