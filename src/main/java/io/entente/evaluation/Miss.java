package io.entente.evaluation;

/**
 * A mistake.
 *
 * @param type the class of mistakes that it belongs to
 * @param weight how bad: for a claim the confidence it was told with, else how often the
 * same words are mistaken in the set
 * @param article the article's id
 * @param offset where in its text, in UTF-16 code units
 * @param snippet what stands there
 * @param expected what is marked, empty if nothing
 * @param got what was read, empty if nothing
 */
public record Miss(String type, double weight, String article, int offset, String snippet, String expected,
		String got) {

	private static final int AROUND = 60;

	/** A mistake between two offsets of a text. */
	static Miss at(String type, GoldArticle article, int start, int end, String expected, String got) {
		return at(type, 0, article, start, end, expected, got);
	}

	static Miss at(String type, double weight, GoldArticle article, int start, int end, String expected, String got) {
		String text = article.text();
		int from = Math.clamp(start - AROUND, 0, text.length());
		int to = Math.clamp(Math.min(end, start + 4 * AROUND) + AROUND, from, text.length());
		String snippet = text.substring(from, to).replaceAll("\\s+", " ").strip();
		return new Miss(type, weight, article.id(), start, snippet, expected, got);
	}

	Miss weighing(double other) {
		return new Miss(this.type, other, this.article, this.offset, this.snippet, this.expected, this.got);
	}

}
