package io.entente.model;

/**
 * A stretch of an article's cleaned text, in UTF-16 code units as Java's strings count
 * them.
 *
 * @param start the first unit's index
 * @param end the index after the last unit
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

	public TextSpan {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("No span from " + start + " to " + end);
		}
	}

	public int length() {
		return this.end - this.start;
	}

	public boolean contains(TextSpan other) {
		return this.start <= other.start && other.end <= this.end;
	}

	public boolean overlaps(TextSpan other) {
		return this.start < other.end && other.start < this.end;
	}

	/**
	 * The text that the span covers.
	 * @throws StringIndexOutOfBoundsException if the span reaches past the text
	 */
	public String of(String text) {
		return text.substring(this.start, this.end);
	}

	/** Orders by start, the longer first where two start together. */
	@Override
	public int compareTo(TextSpan other) {
		int byStart = Integer.compare(this.start, other.start);
		return (byStart != 0) ? byStart : Integer.compare(other.end, this.end);
	}

}
