package io.entente.query;

import java.util.Locale;

/**
 * How a result is written down.
 */
public enum ResultFormat {

	/** One object: {@code {"columns": […], "rows": [[…], …], "outcome": {…}}}. */
	JSON("application/json"),
	/**
	 * An object a line: {@code {"columns": […]}}, {@code {"row": […]}} for each row,
	 * {@code {"outcome": {…}}}.
	 */
	NDJSON("application/x-ndjson"),
	/** RFC 4180; whatever isn't a value by itself stands in a cell as JSON. */
	CSV("text/csv");

	private final String mediaType;

	ResultFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/** Its media type; text is UTF-8. */
	public String mediaType() {
		return this.mediaType;
	}

	/** The format that an {@code Accept} header asks for, JSON where it doesn't say. */
	public static ResultFormat accepted(String accept) {
		String wanted = accept.toLowerCase(Locale.ROOT);
		return wanted.contains("ndjson") ? NDJSON : wanted.contains(CSV.mediaType) ? CSV : JSON;
	}

}
