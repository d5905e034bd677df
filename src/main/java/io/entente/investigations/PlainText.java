package io.entente.investigations;

import java.util.regex.Pattern;

/**
 * Cleans what a person or a file says before it is kept: no control characters, and none
 * that turn the direction of what follows.
 */
final class PlainText {

	private static final Pattern CONTROLS = Pattern
		.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

	private PlainText() {
	}

	/**
	 * A text of one line.
	 * @param what it is, for the message
	 * @param text the text
	 * @param longest how many characters at most
	 * @throws IllegalArgumentException if it is longer
	 */
	static String line(String what, String text, int longest) {
		return text(what, text.replaceAll("\\s+", " "), longest);
	}

	/**
	 * A text of any number of lines.
	 * @throws IllegalArgumentException if it is longer
	 */
	static String text(String what, String text, int longest) {
		String clean = CONTROLS.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
		if (clean.length() > longest) {
			throw new IllegalArgumentException(
					"%s holds at most %,d characters, not %,d; shorten it".formatted(what, longest, clean.length()));
		}
		return clean;
	}

}
