package io.entente.extraction.internal.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a sentence from word to word and tries the forms that the word opens, within
 * a short stretch of text only: linear in the text, whatever it is.
 */
final class TimeScanner {

	/** No form is longer, in UTF-16 units. */
	private static final int LONGEST = 80;

	private static final int LONGEST_OPENER = 14;

	/** "early", "the end of": tell which part of the date, not another date. */
	private static final Pattern PART = Pattern
		.compile("(?:\\b[Tt]he )?\\b(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater"
				+ "|(?:[Ee]nd|[Bb]eginning|[Mm]iddle|[Ss]tart) of)(?: in)?[\\s\\u00A0-]\\z");

	private static final int LONGEST_PART = 20;

	private static final Set<String> SETTING = Set.of("in", "on", "during", "by", "throughout");

	private final String text;

	private final Sentence sentence;

	private final int end;

	private final List<TimeExpression> expressions;

	private final List<Duration> durations;

	TimeScanner(String text, Sentence sentence, List<TimeExpression> expressions, List<Duration> durations) {
		this.text = text;
		this.sentence = sentence;
		this.end = sentence.span().end();
		this.expressions = expressions;
		this.durations = durations;
	}

	void scan() {
		int at = this.sentence.span().start();
		int from = at;
		while (at < this.end) {
			char first = this.text.charAt(at);
			boolean digit = isDigit(first);
			if (!digit && !isLetter(first)) {
				at++;
				continue;
			}
			int wordEnd = wordEnd(at, digit);
			int next = opens(at, wordEnd, digit) ? match(at, wordEnd, digit, from) : -1;
			from = (next < 0) ? from : next;
			at = (next < 0) ? wordEnd : next;
		}
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	private static boolean isLetter(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
				|| (character > 127 && Character.isLetter(character));
	}

	/** "1990s" opens as a number, "Q3" as a word. */
	private int wordEnd(int start, boolean digits) {
		int at = start;
		while (at < this.end && (isDigit(this.text.charAt(at)) || (!digits && isLetter(this.text.charAt(at))))) {
			at++;
		}
		return at;
	}

	private boolean opens(int start, int wordEnd, boolean digits) {
		int length = wordEnd - start;
		return length <= (digits ? 4 : LONGEST_OPENER)
				&& (start == 0 || !Character.isLetterOrDigit(this.text.charAt(start - 1)))
				&& (!digits || length == 4 || isContinued(wordEnd));
	}

	/**
	 * Whether a number goes on as a date may: most numbers don't, and need no closer
	 * look.
	 */
	private boolean isContinued(int numberEnd) {
		int at = numberEnd;
		while (at < this.end && at < numberEnd + 2 && isBlank(this.text.charAt(at))) {
			at++;
		}
		if (at >= this.end) {
			return false;
		}
		char next = this.text.charAt(at);
		if (at == numberEnd || !isLetter(next)) {
			return isLetter(next) || "-–—/.'’]".indexOf(next) >= 0;
		}
		int word = wordEnd(at, false);
		return word - at <= LONGEST_OPENER
				&& Grammar.BEHIND_NUMBER.contains(this.text.substring(at, word).toLowerCase(Locale.ROOT));
	}

	private static boolean isBlank(char character) {
		return character == ' ' || character == '\u00A0' || character == '\n' || character == '\t' || character == '\r';
	}

	/** The end of what matches there, -1 if nothing does. */
	private int match(int start, int wordEnd, boolean digits, int from) {
		String opener = digits ? Grammar.DIGITS : this.text.substring(start, wordEnd).toLowerCase(Locale.ROOT);
		int limit = Math.min(this.end, start + LONGEST);
		for (Form form : TimeForms.openedBy(opener)) {
			Matcher matcher = matcher(form.pattern(), start, limit);
			if (matcher.lookingAt()) {
				Meaning meaning = form.meaning().apply(matcher.toMatchResult());
				if (meaning != null) {
					if (!meaning.equals(Meaning.NEVER)) {
						add(form, meaning, start, matcher.end(), from);
					}
					return Math.max(matcher.end(), wordEnd);
				}
			}
		}
		if (digits || Grammar.NUMBERS.contains(opener)) {
			Matcher matcher = matcher(Duration.PATTERN, start, limit);
			if (matcher.lookingAt()) {
				this.durations.add(Duration.of(this.sentence.index(), new TextSpan(start, matcher.end()), matcher));
				return matcher.end();
			}
		}
		return -1;
	}

	private Matcher matcher(Pattern pattern, int start, int limit) {
		return pattern.matcher(this.text).region(start, limit).useTransparentBounds(true).useAnchoringBounds(false);
	}

	private void add(Form form, Meaning meaning, int start, int stop, int from) {
		int token = tokenAt(start);
		int begin = withPart(start, from);
		TextSpan span = new TextSpan(begin, stop);
		this.expressions.add(new TimeExpression(this.sentence.index(), span, span.of(this.text), meaning,
				Tense.at(this.sentence, token), form.dayWithoutYear(),
				setsYear(tokenAt(begin), tokenAt(stop - 1) + 1)));
	}

	/** Where the expression begins with the words that tell its part of a date. */
	private int withPart(int start, int from) {
		int back = Math.max(from, start - LONGEST_PART);
		Matcher part = PART.matcher(this.text).region(back, start).useTransparentBounds(true);
		return part.find() ? part.start() : start;
	}

	/**
	 * "In 2011, …" at the head of a sentence says when the story is set; "the 2011
	 * treaty" and "the ship, built in 2011," don't.
	 */
	private boolean setsYear(int first, int behind) {
		boolean attribute = behind < this.sentence.size() && this.sentence.token(behind).isNoun();
		return this.sentence.isProse() && first <= 2 && SETTING.contains(this.sentence.word(first - 1)) && !attribute;
	}

	private int tokenAt(int offset) {
		List<io.entente.extraction.internal.backbone.Token> tokens = this.sentence.tokens();
		int low = 0;
		int high = tokens.size() - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.get(middle).end() <= offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
