package io.entente.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalises text without changing what it says. */
final class CleanText {

	// soft hyphen, zero-width space, word joiner, byte order mark, direction marks; the
	// joiners
	// of Persian and Indic scripts stay
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cc}\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private CleanText() {
	}

	/** One line: composed characters, no control characters, single spaces. */
	static String line(String text) {
		String spaced = SPACES.matcher(text).replaceAll(" ");
		String composed = Normalizer.normalize(spaced, Normalizer.Form.NFC);
		return loneSurrogatesReplaced(INVISIBLE.matcher(composed).replaceAll("")).strip();
	}

	/** What two spellings of one line have in common: lower-case letters and digits. */
	static String key(String text) {
		return NOT_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/** Half a surrogate pair can't be written as UTF-8. */
	private static String loneSurrogatesReplaced(String text) {
		StringBuilder repaired = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isSurrogate(c)) {
				continue;
			}
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
				continue;
			}
			repaired = (repaired != null) ? repaired : new StringBuilder(text);
			repaired.setCharAt(i, '\uFFFD');
		}
		return (repaired != null) ? repaired.toString() : text;
	}

}
