package io.entente.api;

/**
 * A part of a request as a problem repeats it: short, and on one line.
 */
final class Quoted {

	private static final int LONGEST = 80;

	private Quoted() {
	}

	static String of(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]", " ");
		return (line.length() > LONGEST) ? line.substring(0, LONGEST) + "…" : line;
	}

}
