package io.entente.extraction.internal.times;

import java.util.Set;

/** The words that time expressions are made of. */
final class Grammar {

	/** The opener of all forms that begin with a digit. */
	static final String DIGITS = "#";

	static final Set<String> DIGIT = Set.of(DIGITS);

	static final Set<String> THE = Set.of("the");

	static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august",
			"september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
			"sept", "oct", "nov", "dec");

	static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

	static final Set<String> SHIFTS = Set.of("last", "next", "this", "past", "previous", "current", "coming",
			"upcoming");

	static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");

	static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "final", "last");

	static final Set<String> NUMBERS = Set.of("a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight",
			"nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
			"nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

	/** What may follow a number of up to three digits in a date or a duration. */
	static final Set<String> BEHIND_NUMBER = Form.any(MONTHS, NamedDayForms.PERSIAN,
			Set.of("day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "decades", "of", "to",
					"and", "until", "through", "full", "more", "additional", "consecutive", "successive", "calendar",
					"working"));

	/** One group. */
	static final String MONTH = "(Jan(?:uary\\b|\\.|\\b)|Feb(?:ruary\\b|\\.|\\b)|March\\b|Mar(?:\\.|\\b)|April\\b|Apr(?:\\.|\\b)"
			+ "|May\\b|June?\\b(?:\\.(?=.\\d))?|July?\\b(?:\\.(?=.\\d))?|Aug(?:ust\\b|\\.|\\b)|Sept?(?:ember\\b|\\.|\\b)|Oct(?:ober\\b|\\.|\\b)"
			+ "|Nov(?:ember\\b|\\.|\\b)|Dec(?:ember\\b|\\.|\\b)|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST"
			+ "|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)";

	/** One group. */
	static final String WEEKDAY = "((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";

	/** No group. */
	static final String OF_WEEK = "(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
			+ "|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?)(?: (?:morning|afternoon|evening|night))?"
			+ "[\\s\\u00A0]?,? )?";

	/** One group. */
	static final String YEAR = "((?:1[5-9]|20)\\d\\d)";

	/** One group. */
	static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

	static final String TO = "(?: ?[-–—] ?| to | and | until | through )";

	/** One group. */
	static final String NUMBER = "((?i:\\d{1,3}|an?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-"
			+ "(?:one|two|three|four|five|six|seven|eight|nine)|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
			+ "|thirteen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
			+ "|sixty|seventy|eighty|ninety))\\b";

	/** No group. */
	static final String PART_OF_DAY = "(?:morning|afternoon|evening|night|noon|midnight|lunchtime|midday)";

	private Grammar() {
	}

	/** -1, 0 or 1: "last", "this", "next". */
	static int shift(String word) {
		return switch (word) {
			case "last", "previous", "past" -> -1;
			case "next", "coming", "upcoming" -> 1;
			default -> 0;
		};
	}

}
