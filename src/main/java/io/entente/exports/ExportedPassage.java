package io.entente.exports;

import io.entente.model.BlockKind;
import io.entente.model.PublicationEvidence;

/**
 * The part of an article that a sentence stands in, for the formats that let somebody
 * read on around it.
 *
 * @param text its text, as the article's cleaned text has it
 * @param start where it begins in that, in UTF-16 units
 * @param ordinal which of the article's parts it is
 * @param kind what it is
 * @param language the article's, ISO 639-1
 * @param dated what told when the article was published
 */
public record ExportedPassage(String text, int start, long ordinal, BlockKind kind, String language,
		PublicationEvidence dated) {

	/** Where it ends in the article's text. */
	public int end() {
		return this.start + this.text.length();
	}

}
