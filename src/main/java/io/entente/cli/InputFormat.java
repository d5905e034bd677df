package io.entente.cli;

/**
 * What a person says an input is.
 */
enum InputFormat {

	/** Plain text, one article. */
	text(".txt"),

	/** An HTML page. */
	html(".html"),

	/** JSON Lines, one article a line. */
	jsonl(".jsonl");

	private final String ending;

	InputFormat(String ending) {
		this.ending = ending;
	}

	/** The ending of a file's name that tells this format. */
	String ending() {
		return this.ending;
	}

}
