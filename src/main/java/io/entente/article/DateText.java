package io.entente.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date that a line or a metadata field gives, as precise as it is given. Dates
 * without a year are not dates of publication.
 */
final class DateText {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

	private static final Pattern ISO = Pattern.compile(
			"(?<![\\d.,])(?<year>\\d{4})(?:[-/.](?<monthno>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?)(?![\\d-])(?:T[\\d:.,]*(?:Z|[+-][\\d:]+)?)?");

	private static final Pattern COMPACT = Pattern
		.compile("(?<year>(?:19|20)\\d{2})(?<monthno>\\d{2})(?<day>\\d{2})(?:T?\\d{4,6}Z?)?");

	private static final Pattern DAY_MONTH_YEAR = Pattern
		.compile("(?i)\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:[ -]| of )" + MONTH + ",?[ -](?<year>\\d{4})\\b");

	private static final Pattern MONTH_DAY_YEAR = Pattern
		.compile("(?i)\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,|, | )(?<year>\\d{4})\\b");

	private static final Pattern MONTH_YEAR = Pattern.compile("(?i)\\b" + MONTH + ",? (?<year>\\d{4})\\b");

	private static final Pattern NUMBERS = Pattern
		.compile("(?<![\\d.,/-])(?<first>\\d{1,2})[./-](?<second>\\d{1,2})[./-](?<year>\\d{4})(?![\\d-])");

	private static final List<Pattern> PATTERNS = List.of(ISO, DAY_MONTH_YEAR, MONTH_DAY_YEAR, NUMBERS, MONTH_YEAR);

	private static final Pattern YEAR = Pattern.compile("(?<year>\\d{4})");

	private static final Pattern CLOCK = Pattern.compile(
			"(?i)\\b(?:at )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?(?:gmt|utc|[ecmp][sd]?t|cest|cet|bst|jst|kst|ist|z)(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?|(?: ?[+-]\\d{2}:?\\d{2}))?"
					+ "|\\b\\d{1,2} ?[ap]\\.?m\\b\\.?");

	private static final Pattern AROUND = Pattern.compile(
			"(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\b(?:last |first )?(?:published|posted|updated|modified|created|issued|released|date)(?: (?:on|at|date|time))?\\b|\\bon\\b|\\b\\d+ min(?:ute)?s? read\\b|\\bgmt\\b|\\butc\\b");

	private DateText() {
	}

	/**
	 * A date that a line holds.
	 *
	 * @param date the date
	 * @param rest the words of the line beside the date, its time and labels
	 * @param start where the date begins in the line
	 */
	record Found(FuzzyDate date, String rest, int start) {
	}

	/** The date that a metadata field gives, empty if it doesn't give one. */
	static Optional<FuzzyDate> field(String value) {
		String text = CleanText.line(value);
		if (text.length() > 80) {
			return Optional.empty();
		}
		Matcher compact = COMPACT.matcher(text);
		if (compact.matches()) {
			return Optional.ofNullable(of(compact, true));
		}
		Matcher year = YEAR.matcher(text);
		if (year.matches()) {
			return Optional.ofNullable(of(year, false));
		}
		// "2021-13-45" must not be read as the year 2021
		return find(text).filter((found) -> found.rest().length() <= 4).map(Found::date);
	}

	/** The first date of a line. */
	static Optional<Found> find(String line) {
		if (line.codePoints().noneMatch(Character::isDigit)) {
			return Optional.empty();
		}
		for (Pattern pattern : PATTERNS) {
			Matcher matcher = pattern.matcher(line);
			if (matcher.find()) {
				FuzzyDate date = (pattern == NUMBERS) ? numbers(matcher) : of(matcher, pattern != MONTH_YEAR);
				if (date != null) {
					String rest = line.substring(0, matcher.start()) + " " + line.substring(matcher.end());
					// "3 May 2024 | Updated: 4 May 2024"
					for (Pattern other : PATTERNS) {
						rest = other.matcher(rest).replaceAll(" ");
					}
					rest = CLOCK.matcher(rest).replaceAll(" ");
					rest = AROUND.matcher(rest).replaceAll(" ").replaceAll("[\\p{P}\\p{S}\\s]+", " ").strip();
					return Optional.of(new Found(date, rest, matcher.start()));
				}
			}
		}
		return Optional.empty();
	}

	private static @Nullable FuzzyDate of(Matcher matcher, boolean withDay) {
		try {
			int year = Integer.parseInt(matcher.group("year"));
			if (year < 1500 || year > 2999) {
				return null;
			}
			boolean numeric = matcher.namedGroups().containsKey("monthno");
			if (!numeric && !matcher.namedGroups().containsKey("month")) {
				return FuzzyDate.year(year, DateBasis.STATED);
			}
			int month = numeric ? Integer.parseInt(matcher.group("monthno")) : month(matcher.group("month"));
			String day = withDay ? matcher.group("day") : null;
			return (day != null) ? FuzzyDate.day(LocalDate.of(year, month, Integer.parseInt(day)), DateBasis.STATED)
					: FuzzyDate.month(YearMonth.of(year, month), DateBasis.STATED);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static int month(String name) {
		return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
	}

	/**
	 * Day and month in either order: if both can be a month, it is some day between the
	 * two readings.
	 */
	private static @Nullable FuzzyDate numbers(Matcher matcher) {
		int first = Integer.parseInt(matcher.group("first"));
		int second = Integer.parseInt(matcher.group("second"));
		int year = Integer.parseInt(matcher.group("year"));
		LocalDate european = date(year, second, first);
		LocalDate american = date(year, first, second);
		// dots are never American
		if (matcher.group().indexOf('.') >= 0) {
			american = european;
		}
		european = (european != null) ? european : american;
		american = (american != null) ? american : european;
		if (european == null || american == null) {
			return null;
		}
		return european.isBefore(american) ? FuzzyDate.interval(european, american, DateBasis.STATED)
				: FuzzyDate.interval(american, european, DateBasis.STATED);
	}

	private static @Nullable LocalDate date(int year, int month, int day) {
		try {
			return (year < 1500) ? null : LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
