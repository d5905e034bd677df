package io.entente.extraction.internal.backbone;

/**
 * A word or mark.
 *
 * @param text as it stands in the article
 * @param start the first unit's index in the article's text
 * @param end the index after the last unit
 * @param pos part of speech in Penn Treebank's tags
 * @param lemma the base form, in lower case except for proper names
 * @param tag what the tagger takes it for
 */
public record Token(String text, int start, int end, String pos, String lemma, NameTag tag) {

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
		return this.text.codePoints().noneMatch(Character::isLetterOrDigit);
	}

}
