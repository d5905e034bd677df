package io.entente.exports;

/**
 * Makes text that every reader takes: half a surrogate pair, which no encoding can hold,
 * becomes the replacement character.
 */
final class WellFormed {

	/** Stands where a character can't. */
	static final char REPLACEMENT = '\ufffd';

	private WellFormed() {
	}

	/** The text, the same one where nothing is wrong with it. */
	static String text(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isSurrogate(text.charAt(i))) {
				return repaired(text);
			}
		}
		return text;
	}

	private static String repaired(String text) {
		StringBuilder good = new StringBuilder(text.length());
		text.codePoints()
			.forEach((character) -> good
				.appendCodePoint((character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
						? REPLACEMENT : character));
		return good.toString();
	}

}
