package io.entente.article;

import java.util.List;

import io.entente.model.BlockKind;

/** Tells where an article's own text ends, and its headings from other short lines. */
final class BodyEnd {

	/** Longest heading within a text, in words. */
	private static final int LONGEST_HEADING = 16;

	/** Short lines running that are rather a list than headings. */
	private static final int LIST_RUN = 3;

	/** Share of the body that teasers behind it may have. */
	private static final double MOST_BEHIND = 0.5;

	/** Words of a lone teaser. */
	private static final int SHORTEST_TEASER = 15;

	private BodyEnd() {
	}

	/**
	 * The last piece of the article's own text: before a list of other articles if
	 * nothing but headlines and teasers follows it, else the last piece.
	 */
	static int lastOwn(List<Piece> pieces, LineShape[] shapes, int from) {
		int words = 0;
		for (int i = from; i < shapes.length; i++) {
			if (shapes[i] == LineShape.OTHERS && isAllTeasers(pieces, shapes, i + 1, MOST_BEHIND * words)) {
				return lastBefore(shapes, i);
			}
			words += shapes[i].isBody() ? pieces.get(i).words() : 0;
		}
		return shapes.length - 1;
	}

	/** The last paragraph, list item or speaker's turn up to a place. */
	static int lastText(LineShape[] shapes, int from, int to) {
		int last = to;
		while (last > from && !shapes[last].isBody()) {
			last--;
		}
		return last;
	}

	private static int lastBefore(LineShape[] shapes, int end) {
		int last = end - 1;
		while (last >= 0 && (shapes[last] == LineShape.BUTTON || shapes[last] == LineShape.SEPARATOR)) {
			last--;
		}
		return last;
	}

	/**
	 * Whether every paragraph from here on is a teaser under its own headline. A single
	 * one proves nothing unless it is very short: the article may go on behind the list.
	 */
	private static boolean isAllTeasers(List<Piece> pieces, LineShape[] shapes, int from, double mostWords) {
		int words = 0;
		int pairs = 0;
		for (int i = from; i < shapes.length; i++) {
			if (shapes[i] == LineShape.TURN) {
				return false;
			}
			if (shapes[i] == LineShape.SOLID || shapes[i] == LineShape.BRIEF) {
				words += pieces.get(i).words();
				pairs++;
				if (i == from || shapes[i - 1].isBody() || isUnderSeveral(shapes, i) || words > mostWords) {
					return false;
				}
			}
		}
		return pairs != 1 || words <= SHORTEST_TEASER;
	}

	/**
	 * Whether several headlines stand above: then they are a list, and this is no teaser.
	 */
	private static boolean isUnderSeveral(LineShape[] shapes, int i) {
		return i >= 2 && shapes[i - 1] == LineShape.LINE && shapes[i - 2] == LineShape.LINE;
	}

	/**
	 * Whether it is a brief paragraph under one headline, and so is the one before or
	 * behind.
	 */
	static boolean isOneOfPairs(LineShape[] shapes, int i) {
		return isPair(shapes, i) && (isPair(shapes, i + 2) || isPair(shapes, i - 2));
	}

	private static boolean isPair(LineShape[] shapes, int i) {
		return i >= 1 && i < shapes.length && shapes[i] == LineShape.BRIEF && shapes[i - 1] == LineShape.LINE
				&& !isUnderSeveral(shapes, i);
	}

	/** Whether a short line heads what follows it. */
	static boolean isHeading(List<Piece> pieces, LineShape[] shapes, int i) {
		if (pieces.get(i).kind() == BlockKind.HEADING) {
			return true;
		}
		return pieces.get(i).words() <= LONGEST_HEADING && i + 1 < shapes.length && shapes[i + 1].isBody()
				&& !isInList(shapes, i) && !"—–-,".contains(lastCharacter(pieces.get(i).text()));
	}

	private static String lastCharacter(String text) {
		return text.substring(text.length() - 1);
	}

	/** Whether it stands among short lines like itself. */
	static boolean isInList(LineShape[] shapes, int i) {
		int first = i;
		while (first > 0 && i - first < LIST_RUN && shapes[first - 1] == LineShape.LINE) {
			first--;
		}
		int last = i;
		while (last + 1 < shapes.length && last - i < LIST_RUN && shapes[last + 1] == LineShape.LINE) {
			last++;
		}
		return last - first + 1 >= LIST_RUN;
	}

}
