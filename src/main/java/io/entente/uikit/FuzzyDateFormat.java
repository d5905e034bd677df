package io.entente.uikit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes a date exactly as vague as it is: "October 2025", "5 Dec 2025 – 31 Jan 2026",
 * "16 May, year unknown". What it can't read it shows as the EDTF text stands.
 */
public final class FuzzyDateFormat {

	private static final Pattern PARTS = Pattern
		.compile("(?<year>[0-9X]{4})(?:-(?<month>[0-9X]{2}))?(?:-(?<day>[0-9X]{2}))?(?<doubt>[?~%])?");

	private FuzzyDateFormat() {
	}

	/** The date in words. */
	public static String format(FuzzyDate date) {
		return format(date.edtf());
	}

	/** A date in the Extended Date/Time Format in words. */
	public static String format(String edtf) {
		int slash = edtf.indexOf('/');
		return (slash < 0) ? single(edtf) : interval(edtf.substring(0, slash), edtf.substring(slash + 1), edtf);
	}

	/** Where the date comes from, in words that follow the date: "stated in the text". */
	public static String basis(DateBasis basis) {
		return Texts.of("words.date.basis." + basis.name());
	}

	private static String interval(String from, String to, String edtf) {
		boolean open = from.isEmpty() || "..".equals(from);
		boolean endless = to.isEmpty() || "..".equals(to);
		if (open && endless) {
			return edtf;
		}
		if (open) {
			return Texts.of("words.date.before", single(to));
		}
		return endless ? Texts.of("words.date.after", single(from)) : single(from) + " – " + single(to);
	}

	private static String single(String edtf) {
		Matcher parts = PARTS.matcher(edtf);
		if (!parts.matches()) {
			return edtf;
		}
		String words = words(parts.group("year"), parts.group("month"), parts.group("day"));
		if (words == null) {
			return edtf;
		}
		String doubt = parts.group("doubt");
		if (doubt == null) {
			return words;
		}
		return switch (doubt) {
			case "?" -> Texts.of("words.date.uncertain", words);
			case "~" -> Texts.of("words.date.about", words);
			default -> Texts.of("words.date.about-uncertain", words);
		};
	}

	private static @Nullable String words(String year, @Nullable String month, @Nullable String day) {
		try {
			if (month == null) {
				return year(year);
			}
			if (month.indexOf('X') >= 0) {
				return (day == null || day.indexOf('X') >= 0) ? year(year) : null;
			}
			int number = Integer.parseInt(month);
			boolean yearKnown = year.indexOf('X') < 0;
			if (number > 12) {
				return yearKnown ? partOfYear(number, year) : null;
			}
			// a leap year, since the 29th of February is a day of some unknown year
			YearMonth inYear = YearMonth.of(yearKnown ? Integer.parseInt(year) : 2000, number);
			if (day == null || day.indexOf('X') >= 0) {
				return yearKnown ? written("month", inYear) : unknownYear(written("month-of-year", inYear));
			}
			LocalDate date = inYear.atDay(Integer.parseInt(day));
			return yearKnown ? written("day", date) : unknownYear(written("day-of-year", date));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static String written(String pattern, TemporalAccessor date) {
		return DateTimeFormatter.ofPattern(Texts.of("words.date.pattern." + pattern), Texts.locale()).format(date);
	}

	private static String unknownYear(String date) {
		return Texts.of("words.date.day-of-unknown-year", date);
	}

	private static @Nullable String year(String year) {
		if (year.indexOf('X') < 0) {
			return Texts.of("words.date.year", year);
		}
		if (year.matches("[0-9]{3}X")) {
			return Texts.of("words.date.decade", year.replace('X', '0'));
		}
		return year.equals("XXXX") ? Texts.of("words.date.year-unknown") : null;
	}

	/** Codes 21 to 24 are seasons and 33 to 36 quarters in the format's second level. */
	private static @Nullable String partOfYear(int code, String year) {
		if (code >= 21 && code <= 24) {
			return Texts.of("words.date.season." + code, year);
		}
		return (code >= 33 && code <= 36) ? Texts.of("words.date.quarter", code - 32, year) : null;
	}

}
