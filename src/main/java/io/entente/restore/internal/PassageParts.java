package io.entente.restore.internal;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a passage of which only quotes came along: each where it stands, and
 * blanks between them, so that all offsets point at their words.
 *
 * @param start where the first one begins in the article's text
 * @param text from there to the end of the last one
 */
record PassageParts(int start, String text) {

	/** No passage is that long; what is told to lie so far apart is no passage. */
	private static final int LONGEST = 1_000_000;

	/** With one more quote. */
	static PassageParts with(@Nullable PassageParts known, int at, String quote) {
		if (known == null) {
			return new PassageParts(at, quote);
		}
		int from = Math.min(known.start, at);
		long to = Math.max((long) known.start + known.text.length(), (long) at + quote.length());
		if (to - from > LONGEST) {
			return known;
		}
		StringBuilder text = new StringBuilder().repeat(' ', (int) (to - from));
		text.replace(at - from, at - from + quote.length(), quote);
		// what is known stays as it is
		text.replace(known.start - from, known.start - from + known.text.length(), overlaid(known, at, quote));
		return new PassageParts(from, text.toString());
	}

	/** What was blank may be known now. */
	private static String overlaid(PassageParts known, int at, String quote) {
		StringBuilder text = new StringBuilder(known.text);
		for (int i = Math.max(0, at - known.start); i < text.length() && known.start + i - at < quote.length(); i++) {
			if (text.charAt(i) == ' ') {
				text.setCharAt(i, quote.charAt(known.start + i - at));
			}
		}
		return text.toString();
	}

}
