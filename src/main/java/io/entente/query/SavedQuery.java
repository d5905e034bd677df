package io.entente.query;

/**
 * A query kept under a name.
 *
 * @param id what it is kept by
 * @param name what the person calls it, 1 to 200 characters without line breaks
 * @param text the Cypher
 * @param parameters the parameters as JSON text, as the person wrote them
 */
public record SavedQuery(QueryId id, String name, String text, String parameters) {

	private static final int MAX_NAME = 200;

	private static final int MAX_TEXT = 20_000;

	public SavedQuery {
		name = name.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
		if (name.isEmpty() || name.length() > MAX_NAME) {
			throw new IllegalArgumentException("A saved query has a name of 1 to " + MAX_NAME + " characters");
		}
		if (text.length() > MAX_TEXT || parameters.length() > MAX_TEXT) {
			throw new IllegalArgumentException("A saved query has at most " + MAX_TEXT + " characters");
		}
	}

}
