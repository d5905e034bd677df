package io.entente.article;

import java.util.regex.Pattern;

import io.entente.model.BlockKind;
import io.entente.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/** What a line looks like by itself, before its place in the text is considered. */
enum LineShape {

	/** No letters or digits. */
	SEPARATOR,

	/** A button, legal note, list of tags, or a pointer to one other article. */
	BUTTON,

	/** The heading of a list of other articles. */
	OTHERS,

	/** A date alone, or with its label. */
	DATE,

	/** A place and a date. */
	PLACE_DATE,

	/** Who wrote it. */
	BYLINE,

	/** A picture's caption. */
	CAPTION,

	/** A list's item. */
	ITEM,

	/** A speaker and what was said: "MR PRICE: Thank you." */
	TURN,

	/** One short sentence, or one cut off with dots: a paragraph, or a teaser. */
	BRIEF,

	/** Sentences enough that nothing but an article's body holds them. */
	SOLID,

	/** Words without a sentence's end. */
	LINE;

	private static final int SOLID_WORDS = 25;

	private static final int LONGEST_LINE_WORDS = 25;

	private static final int LEAST_SENTENCE_WORDS = 6;

	private static final Pattern ITEM_MARK = Pattern
		.compile("(?:[-–—*•·▪●‣◦■□○☐✓✔➢►]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)]|\\(?[ivx]{1,4}[.)])\\s+\\S.*", Pattern.DOTALL);

	private static final Pattern SPEAKER = Pattern.compile(
			"(?!(?:THE|AN?|BREAKING|LIVE|EXCLUSIVE|WATCH|UPDATED?|OPINION|ANALYSIS|EDITORIAL|REPORT|VIDEO|PHOTOS?|NOTE)\\b)(?:Q|A|QUESTION|ANSWER|\\p{Lu}[\\p{Lu}.'’-]+(?:\\s[\\p{Lu}][\\p{Lu}.'’-]*){0,6}(?:\\s\\([^)]{1,40}\\))?):\\s.*",
			Pattern.DOTALL);

	private static final Pattern NAMED_SPEAKER = Pattern.compile(
			"(?:(?:Mr|Ms|Mrs|Dr|Prof|President|Premier|Minister|Secretary|Ambassador|Senator|Chairman)\\.?\\s)(?:\\p{Lu}[\\p{L}.'’-]+\\s?){1,3}:\\s.*",
			Pattern.DOTALL);

	private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?…:;](?:[\"”’'»)\\]]|\\s?\\d{1,2}|\\s)*");

	private static final Pattern CUT_OFF = Pattern.compile("(?s).*(?:\\.{3}|…|\\[…?\\])\\s*");

	private static final Pattern NEXT_SENTENCE = Pattern.compile("[.!?][\"”’)]*\\s+[\"“‘(]?\\p{Lu}");

	/** The shape of a piece; what its mark-up said of it counts. */
	static LineShape of(Piece piece) {
		String text = piece.text();
		if (text.codePoints().noneMatch(Character::isLetterOrDigit) || text.matches("(?:#\\s*)+")) {
			return SEPARATOR;
		}
		if (piece.kind() == BlockKind.CAPTION) {
			return CAPTION;
		}
		boolean sentence = isSentence(text);
		if (text.length() <= 400) {
			LineShape told = byVocabulary(text, sentence);
			if (told != null) {
				return told;
			}
		}
		if (piece.kind() == BlockKind.LIST_ITEM) {
			return ITEM;
		}
		String head = text.substring(0, Math.min(text.length(), 200));
		// an unfinished turn ends with a dash; a headline may begin with capitals and a
		// colon
		boolean said = sentence || text.endsWith("—") || text.endsWith("–") || text.endsWith("-");
		if (said && (SPEAKER.matcher(head).matches() || NAMED_SPEAKER.matcher(head).matches())) {
			return TURN;
		}
		if (ITEM_MARK.matcher(head).matches()) {
			return ITEM;
		}
		int words = piece.words();
		// treaties run over several paragraphs in one sentence
		sentence |= text.endsWith(",") && words >= 8;
		if (piece.kind() == BlockKind.HEADING
				|| (!sentence && words <= LONGEST_LINE_WORDS && !isUnspaced(text, words))) {
			return LINE;
		}
		return isSolid(text, words) ? SOLID : BRIEF;
	}

	private static @Nullable LineShape byVocabulary(String text, boolean sentence) {
		if (PageVocabulary.isOthers(text)) {
			return OTHERS;
		}
		if (PageVocabulary.isButton(text) || (!sentence && PageVocabulary.isOneOther(text))) {
			return BUTTON;
		}
		if (text.length() <= 120) {
			DateText.Found date = DateText.find(text).orElse(null);
			// "No. 2022-10" is a number, not October
			boolean numbered = date != null && date.date().precision() == DatePrecision.MONTH && !date.rest().isEmpty();
			if (date != null && date.rest().length() <= 4 && !numbered) {
				return DATE;
			}
			boolean by = date != null && date.rest().matches("(?i)by \\S.{1,60}");
			if ((by || PageVocabulary.isByline(text)) && !sentence) {
				return BYLINE;
			}
			if (date != null && !sentence && date.rest().length() <= 40
					&& date.rest().matches("(?:\\p{Lu}[\\p{L}.'’]*\\s?){1,4}")) {
				return PLACE_DATE;
			}
		}
		return PageVocabulary.isCredit(text) && (!sentence || text.endsWith(")")) ? CAPTION : null;
	}

	static boolean isSentence(String text) {
		String end = text.substring(Math.max(0, text.length() - 12));
		return SENTENCE_END.matcher(end).matches();
	}

	/** Chinese, Japanese and Thai sentences have no spaces to count words by. */
	private static boolean isUnspaced(String text, int words) {
		return text.length() > 40 && text.length() / words > 20;
	}

	private static boolean isSolid(String text, int words) {
		if (text.length() <= 400 && CUT_OFF.matcher(text).matches()) {
			return false;
		}
		return words >= SOLID_WORDS || isUnspaced(text, words)
				|| (words >= 2 * LEAST_SENTENCE_WORDS && NEXT_SENTENCE.matcher(text).find());
	}

	/** Whether it may be the headline of an article by its length. */
	static boolean isHeadline(Piece piece) {
		int words = piece.words();
		return (words >= 4 && words <= LONGEST_LINE_WORDS) || isUnspaced(piece.text(), words);
	}

	boolean isBody() {
		return this == SOLID || this == TURN || this == BRIEF || this == ITEM;
	}

}
