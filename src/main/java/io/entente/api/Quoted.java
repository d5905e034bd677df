package io.entente.api;

/**
 * A part of a request as a problem repeats it: short, and on one line.
 */
final class Quoted {

	/** What would turn or break the line that it stands in. */
	private static final String UNSEEN = "[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]]";

	private static final int LONGEST = 80;

	private static final int LONGEST_TOLD = 1500;

	private Quoted() {
	}

	static String of(String text) {
		return cut(text.replaceAll("[\\p{Cntrl}" + UNSEEN, " "), LONGEST);
	}

	/** A whole explanation, which may repeat what it explains; its lines stay. */
	static String told(String text) {
		return cut(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]" + UNSEEN, " "), LONGEST_TOLD);
	}

	private static String cut(String text, int longest) {
		return (text.length() > longest) ? text.substring(0, longest) + "…" : text;
	}

}
