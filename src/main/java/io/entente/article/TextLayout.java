package io.entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.entente.model.BlockKind;
import io.entente.model.TextSpan;

/**
 * Cuts plain text into its paragraphs. Texts come in three layouts: a line is a
 * paragraph; lines are wrapped at a column and a paragraph is several; or lines break
 * anywhere, as copies from pages do at every link. A text is taken as wrapped if nearly
 * every line break stands where a greedy line filler would have put it: the next line's
 * first word would not have fitted. It is taken as ragged if several lines go on in lower
 * case.
 */
final class TextLayout {

	private static final int NARROWEST = 40;

	private static final int WIDEST = 110;

	/** Fewer line breaks than this prove nothing. */
	private static final int LEAST_BREAKS = 3;

	private static final double WRAPPED_SHARE = 0.8;

	/** Lines going on in lower case, of all, from which on breaks mean nothing. */
	private static final double RAGGED_SHARE = 0.08;

	private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6} +(?=\\S)");

	private static final Pattern ITEM = Pattern.compile("(?:[-*•–·▪●‣◦]|\\(?\\d{1,3}[.)]|\\(?[a-zA-Z][.)])\\s+\\S.*");

	private TextLayout() {
	}

	/**
	 * A line that isn't blank, by its trimmed bounds; whether a blank line stands before.
	 */
	private record Line(int start, int end, boolean afterBlank) {

		int length() {
			return this.end - this.start;
		}

	}

	/**
	 * The paragraphs of a text, in order, as paragraphs or headings.
	 * @param text the text as it came
	 */
	static List<Piece> pieces(String text) {
		List<Line> lines = lines(text);
		int width = wrapWidth(text, lines);
		boolean ragged = isRagged(text, lines);
		List<Piece> pieces = new ArrayList<>();
		for (int i = 0; i < lines.size();) {
			int next = i + 1;
			while (next < lines.size() && continues(text, lines.get(next - 1), lines.get(next), width, ragged)) {
				next++;
			}
			Piece piece = piece(text, lines.subList(i, next));
			if (!piece.text().isEmpty()) {
				pieces.add(piece);
			}
			i = next;
		}
		return pieces;
	}

	private static Piece piece(String text, List<Line> lines) {
		int start = lines.getFirst().start;
		int end = lines.getLast().end;
		var heading = MARKDOWN_HEADING.matcher(text).region(start, end);
		boolean isHeading = heading.lookingAt();
		start = isHeading ? heading.end() : start;
		String joined = text.substring(start, end);
		if (lines.size() > 1) {
			// a hyphen at the end of a line belongs to the word it cuts
			joined = joined.replaceAll("(?<=\\p{L}-)[ \\t]*\\R[ \\t]*(?=\\p{Ll})", "");
		}
		return new Piece(new TextSpan(start, end), CleanText.line(joined),
				isHeading ? BlockKind.HEADING : BlockKind.PARAGRAPH);
	}

	private static List<Line> lines(String text) {
		List<Line> lines = new ArrayList<>();
		boolean blank = true;
		int length = text.length();
		for (int from = 0; from < length;) {
			int to = from;
			while (to < length && !isBreak(text.charAt(to))) {
				to++;
			}
			int start = from;
			int end = to;
			while (start < end && isSpace(text.charAt(start))) {
				start++;
			}
			while (end > start && isSpace(text.charAt(end - 1))) {
				end--;
			}
			if (start < end) {
				lines.add(new Line(start, end, blank));
				blank = false;
			}
			else {
				blank = true;
			}
			boolean windows = to + 1 < length && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n';
			from = to + (windows ? 2 : 1);
		}
		return lines;
	}

	private static boolean isBreak(char c) {
		return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085' || c == '\u000B';
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
	}

	/** The column that the text is wrapped at, 0 if a line is a paragraph. */
	private static int wrapWidth(String text, List<Line> lines) {
		int width = 0;
		for (Line line : lines) {
			width = Math.max(width, line.length());
		}
		if (width < NARROWEST || width > WIDEST) {
			return 0;
		}
		int breaks = 0;
		int forced = 0;
		int openEnds = 0;
		for (int i = 1; i < lines.size(); i++) {
			Line before = lines.get(i - 1);
			Line line = lines.get(i);
			boolean item = ITEM.matcher(text).region(line.start, line.end).matches();
			if (line.afterBlank || item) {
				continue;
			}
			breaks++;
			forced += wouldNotFit(text, before, line, width) ? 1 : 0;
			openEnds += ".!?:".indexOf(text.charAt(before.end - 1)) < 0 ? 1 : 0;
		}
		return (breaks >= LEAST_BREAKS && forced >= WRAPPED_SHARE * breaks && openEnds >= 0.5 * breaks) ? width : 0;
	}

	private static boolean continues(String text, Line before, Line line, int width, boolean ragged) {
		if (line.afterBlank || ITEM.matcher(text).region(line.start, line.end).matches()) {
			return false;
		}
		if (width > 0) {
			return wouldNotFit(text, before, line, width);
		}
		return goesOn(text, before, line) || (ragged && isOpen(text, before) && !isLabel(text, before)
				&& !isLabel(text, line) && text.codePointAt(line.start) != '*');
	}

	private static boolean isRagged(String text, List<Line> lines) {
		int going = 0;
		for (int i = 1; i < lines.size(); i++) {
			going += goesOn(text, lines.get(i - 1), lines.get(i)) ? 1 : 0;
		}
		return going >= 2 && going >= RAGGED_SHARE * lines.size();
	}

	/** Whether a line goes on with the sentence of the line before. */
	private static boolean goesOn(String text, Line before, Line line) {
		return !line.afterBlank && Character.isLowerCase(text.codePointAt(line.start)) && isOpen(text, before)
				&& !ITEM.matcher(text).region(line.start, line.end).matches()
				&& !ITEM.matcher(text).region(before.start, before.end).matches();
	}

	private static boolean isOpen(String text, Line line) {
		return !LineShape.isSentence(text.substring(Math.max(line.start, line.end - 12), line.end));
	}

	private static boolean isLabel(String text, Line line) {
		if (line.length() > 120) {
			return false;
		}
		LineShape shape = LineShape.of(new Piece(new TextSpan(line.start, line.end),
				CleanText.line(text.substring(line.start, line.end)), BlockKind.PARAGRAPH));
		return (shape != LineShape.LINE && !shape.isBody()) || shape == LineShape.TURN;
	}

	/** Whether the line's first word had no room on the line before. */
	private static boolean wouldNotFit(String text, Line before, Line line, int width) {
		int end = line.start;
		while (end < line.end && !isSpace(text.charAt(end))) {
			end++;
		}
		// a little slack: some programs count the last column, some don't
		return before.length() + 1 + (end - line.start) > width - 2;
	}

}
