package io.entente.extraction.internal.times;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.model.TextSpan;

/**
 * A length of time told in the text, "five years" or "three-year": no date, but for
 * example an agreement's term.
 *
 * @param sentence the sentence's index
 * @param span where it stands
 * @param surface its text
 * @param value in ISO 8601, {@code P5Y}
 */
public record Duration(int sentence, TextSpan span, String surface, String value) {

	/** An age is no term, and "two years ago" no duration. */
	static final Pattern PATTERN = Pattern.compile(Grammar.NUMBER
			+ "[\\s\\u00A0-]{1,2}(?:(?:full|more|additional|consecutive|successive|calendar|working)[\\s\\u00A0])?"
			+ "(day|week|month|year|decade)s?\\b(?![\\s\\u00A0-](?:olds?|ago|earlier|later|before|after|anniversary)\\b)");

	static Duration of(int sentence, TextSpan span, Matcher matcher) {
		int number = Calendar.number(matcher.group(1));
		String value = switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
			case "day" -> "P" + number + "D";
			case "week" -> "P" + number + "W";
			case "month" -> "P" + number + "M";
			case "year" -> "P" + number + "Y";
			default -> "P" + 10 * number + "Y";
		};
		return new Duration(sentence, span, matcher.group(), value);
	}

}
