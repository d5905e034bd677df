package io.entente.model;

import java.util.List;

/**
 * Words within as much of their passage as helps to read them: a passage can be a page.
 *
 * @param text what is shown, with an ellipsis where it was cut
 * @param marks the words within it
 */
public record Excerpt(String text, List<TextSpan> marks) {

	/** How much is kept on either side, in UTF-16 code units. */
	public static final int CONTEXT = 160;

	/**
	 * Cuts a passage around the words.
	 * @param passage the passage's text
	 * @param marks where the words stand in it, in order
	 */
	public static Excerpt of(String passage, List<TextSpan> marks) {
		if (marks.isEmpty()) {
			return new Excerpt(passage.substring(0, Math.min(passage.length(), 2 * CONTEXT)), List.of());
		}
		int start = marks.getFirst().start();
		int end = marks.stream().mapToInt(TextSpan::end).max().orElse(start);
		int from = wordStart(passage, Math.max(0, start - CONTEXT), start);
		int to = wordEnd(passage, Math.min(passage.length(), end + CONTEXT), end);
		String before = (from > 0) ? "… " : "";
		String after = (to < passage.length()) ? " …" : "";
		int shift = before.length() - from;
		return new Excerpt(before + passage.substring(from, to) + after,
				marks.stream().map((mark) -> new TextSpan(mark.start() + shift, mark.end() + shift)).toList());
	}

	private static int wordStart(String text, int from, int limit) {
		int at = from;
		while (at > 0 && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
			at++;
		}
		return at;
	}

	private static int wordEnd(String text, int to, int limit) {
		int at = to;
		while (at < text.length() && at > limit && !Character.isWhitespace(text.charAt(at))) {
			at--;
		}
		return at;
	}

}
