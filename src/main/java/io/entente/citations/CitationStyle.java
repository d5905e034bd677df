package io.entente.citations;

/**
 * The styles of the Citation Style Language that are used here.
 */
enum CitationStyle {

	/** Chicago, notes and bibliography, with the day of access. */
	CHICAGO("chicago-notes-bibliography-access-dates"),
	/** American Psychological Association, the present edition. */
	APA("apa");

	private final String file;

	CitationStyle(String file) {
		this.file = file;
	}

	/** The style's name in the Citation Style Language's collection. */
	String file() {
		return this.file;
	}

}
