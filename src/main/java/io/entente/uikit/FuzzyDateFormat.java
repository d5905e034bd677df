package io.entente.uikit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
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

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

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
		return switch (basis) {
			case STATED -> "stated in the source";
			case RELATIVE -> "worked out from the words of the source";
			case PUBLICATION_BOUND -> "bounded by the date of publication only";
			case HUMAN -> "given by a person";
		};
	}

	private static String interval(String from, String to, String edtf) {
		boolean open = from.isEmpty() || "..".equals(from);
		boolean endless = to.isEmpty() || "..".equals(to);
		if (open && endless) {
			return edtf;
		}
		if (open) {
			return "on or before " + single(to);
		}
		return endless ? single(from) + " or later" : single(from) + " – " + single(to);
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
			case "?" -> words + ", uncertain";
			case "~" -> "about " + words;
			default -> "about " + words + ", uncertain";
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
				String part = partOfYear(number);
				return (part != null && yearKnown) ? part + " " + year : null;
			}
			String name = Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
			if (day == null || day.indexOf('X') >= 0) {
				return yearKnown ? name + " " + year : name + ", year unknown";
			}
			return yearKnown ? LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)).format(DAY)
					: Integer.parseInt(day) + " " + name + ", year unknown";
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static @Nullable String year(String year) {
		if (year.indexOf('X') < 0) {
			return year;
		}
		if (year.matches("[0-9]{3}X")) {
			return year.replace('X', '0') + "s";
		}
		return year.equals("XXXX") ? "year unknown" : null;
	}

	/** Codes 21 to 24 are seasons and 33 to 36 quarters in the format's second level. */
	private static @Nullable String partOfYear(int code) {
		return switch (code) {
			case 21 -> "spring";
			case 22 -> "summer";
			case 23 -> "autumn";
			case 24 -> "winter";
			case 33, 34, 35, 36 -> "Q" + (code - 32);
			default -> null;
		};
	}

}
