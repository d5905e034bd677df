package io.entente.extraction.internal.backbone;

import java.util.Locale;

/**
 * A word or mark.
 *
 * @param text as it stands in the article
 * @param lower the text in lower case, made once: rules ask for it many times
 * @param start the first unit's index in the article's text
 * @param end the index after the last unit
 * @param pos part of speech in Penn Treebank's tags
 * @param lemma the base form, in lower case except for proper names
 * @param tag what the tagger takes it for
 */
public record Token(String text, String lower, int start, int end, String pos, String lemma, NameTag tag) {

	public Token(String text, int start, int end, String pos, String lemma, NameTag tag) {
		this(text, text.toLowerCase(Locale.ROOT), start, end, pos, lemma, tag);
	}

	public boolean isVerb() {
		return this.pos.startsWith("VB") || this.pos.equals("MD");
	}

	public boolean isNoun() {
		return this.pos.startsWith("NN");
	}

	public boolean isProper() {
		return this.pos.startsWith("NNP");
	}

	/** Whether it begins with a capital letter. */
	public boolean isCapitalized() {
		return Character.isUpperCase(this.text.codePointAt(0));
	}

	/** Whether it has no letter and no digit. */
	public boolean isMark() {
		for (int i = 0; i < this.text.length(); i += Character.charCount(this.text.codePointAt(i))) {
			if (Character.isLetterOrDigit(this.text.codePointAt(i))) {
				return false;
			}
		}
		return true;
	}

}
