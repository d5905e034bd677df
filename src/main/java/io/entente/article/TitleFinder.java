package io.entente.article;

import java.util.List;
import java.util.Locale;

import io.entente.model.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline in a text, and where the body behind it begins.
 */
final class TitleFinder {

	/** Share of the text that may stand before a headline found in it. */
	private static final double MOST_BEFORE_TITLE = 0.3;

	private static final int LEAST_TITLE_KEY = 15;

	private static final int MOST_LEADING_LINES = 12;

	/** Lines above the body among which a headline is looked for. */
	private static final int MOST_ABOVE = 60;

	private final List<Piece> pieces;

	private final LineShape[] shapes;

	private final @Nullable String told;

	TitleFinder(List<Piece> pieces, LineShape[] shapes, @Nullable String told) {
		this.pieces = pieces;
		this.shapes = shapes;
		this.told = told;
	}

	/** The headline by what the source told, or by being said twice; -1 if neither. */
	int saidByName() {
		return (this.told != null) ? findTold(this.told) : findSaidTwice();
	}

	/** The last line that says the headline that the source told, best alone. */
	private int findTold(String headline) {
		double all = this.pieces.stream().mapToInt(Piece::words).sum();
		int before = 0;
		int found = -1;
		for (int i = 0; i < this.pieces.size() && before <= MOST_BEFORE_TITLE * all; i++) {
			String text = this.pieces.get(i).text();
			boolean exact = CleanText.key(text).equals(CleanText.key(headline));
			if (exact || (found < 0 && TitleText.repeats(text, headline))) {
				found = i;
			}
			before += this.shapes[i].isBody() ? this.pieces.get(i).words() : 0;
		}
		return found;
	}

	/** A line that pages say twice, in their frame and above the text: the clean copy. */
	private int findSaidTwice() {
		int end = bodyAfter(0);
		for (int i = end - 1; i > Math.max(0, end - MOST_ABOVE); i--) {
			int farthest = Math.max(0, end - 4 * MOST_ABOVE);
			for (int earlier = i - 1; earlier >= farthest && isTitleLike(i); earlier--) {
				String line = this.pieces.get(i).text();
				String other = this.pieces.get(earlier).text();
				if (isTitleLike(earlier) && TitleText.repeats(line, other)) {
					return CleanText.key(line).equals(CleanText.key(other)) ? i : earlier;
				}
				if (isTitleLike(earlier) && TitleText.repeats(other, line)) {
					return i;
				}
			}
		}
		return -1;
	}

	private boolean isTitleLike(int i) {
		return this.shapes[i] == LineShape.LINE && LineShape.isHeadline(this.pieces.get(i))
				&& CleanText.key(this.pieces.get(i).text()).length() >= LEAST_TITLE_KEY;
	}

	/** Where the body begins: solid text, or two paragraphs running. */
	int bodyAfter(int from) {
		int first = -1;
		boolean others = false;
		for (int i = from; i < this.shapes.length; i++) {
			others = this.shapes[i] == LineShape.OTHERS || (others && this.shapes[i] == LineShape.ITEM);
			if (others) {
				continue;
			}
			boolean running = this.shapes[i].isBody() && i + 1 < this.shapes.length && this.shapes[i + 1].isBody();
			if (this.shapes[i] == LineShape.SOLID || this.shapes[i] == LineShape.TURN || running) {
				return i;
			}
			first = (first < 0 && this.shapes[i].isBody()) ? i : first;
		}
		return (first >= 0) ? first : Math.min(from, this.shapes.length);
	}

	/** The headline by its place alone, before the body. */
	int byPlace(int body) {
		if (body >= this.shapes.length || (this.told != null && !isMenuBefore(body))) {
			return -1;
		}
		if (isMenuBefore(body)) {
			for (int i = body - 1; i >= 0 && !this.shapes[i].isBody(); i--) {
				if (this.shapes[i] == LineShape.LINE && LineShape.isHeadline(this.pieces.get(i))) {
					return (this.told == null) ? i : -1;
				}
			}
			return -1;
		}
		int lines = 0;
		for (int i = 0; i < body && lines <= MOST_LEADING_LINES; i++) {
			if (this.shapes[i] == LineShape.LINE) {
				lines++;
				if (isTitleAt(i, body)) {
					return i;
				}
			}
		}
		return -1;
	}

	private boolean isTitleAt(int i, int body) {
		Piece piece = this.pieces.get(i);
		boolean menu = PageVocabulary.isMenu(piece.text());
		boolean last = body - i == 1;
		return !menu && !piece.text().endsWith(",")
				&& (LineShape.isHeadline(piece) || piece.kind() == BlockKind.HEADING || (last && i == 0));
	}

	/** Headlines with one teaser each, at least two, before the text begins to run. */
	boolean isMenuBefore(int body) {
		int pairs = 0;
		for (int i = 1; i < body; i++) {
			Piece line = this.pieces.get(i - 1);
			// a schedule lists names in capitals and what each does
			boolean pair = this.shapes[i] == LineShape.BRIEF && this.shapes[i - 1] == LineShape.LINE
					&& LineShape.isHeadline(line) && !line.text().equals(line.text().toUpperCase(Locale.ROOT));
			pairs += pair ? 1 : 0;
		}
		return pairs >= 2;
	}

}
