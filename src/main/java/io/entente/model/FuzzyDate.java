package io.entente.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A date that stays as vague as its source: never more precise than what was said.
 *
 * @param edtf the date in the Extended Date/Time Format (ISO 8601-2): {@code 2025-10},
 * {@code XXXX-05-16}, {@code 2025-12-05/2026-01-31}
 * @param earliest the first day it can mean, null where the year is unknown
 * @param latest the last day it can mean, null where the year is unknown
 * @param precision the finest unit it is known to
 * @param basis where it comes from
 */
public record FuzzyDate(String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, DatePrecision precision,
		DateBasis basis) {

	public FuzzyDate {
		if (edtf.isBlank()) {
			throw new IllegalArgumentException("A date needs its EDTF text");
		}
		if (earliest != null && latest != null && latest.isBefore(earliest)) {
			throw new IllegalArgumentException("A date can't end before it begins: " + edtf);
		}
	}

	public static FuzzyDate day(LocalDate day, DateBasis basis) {
		return new FuzzyDate(day.toString(), day, day, DatePrecision.DAY, basis);
	}

	public static FuzzyDate month(YearMonth month, DateBasis basis) {
		return new FuzzyDate(month.toString(), month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH, basis);
	}

	public static FuzzyDate year(int year, DateBasis basis) {
		return new FuzzyDate(String.format(Locale.ROOT, "%04d", year), LocalDate.of(year, 1, 1),
				LocalDate.of(year, 12, 31), DatePrecision.YEAR, basis);
	}

	/** An interval of days; one day if both ends are the same. */
	public static FuzzyDate interval(LocalDate from, LocalDate to, DateBasis basis) {
		return from.equals(to) ? day(from, basis)
				: new FuzzyDate(from + "/" + to, from, to, DatePrecision.UNKNOWN, basis);
	}

	/** Some day on or before the given one. */
	public static FuzzyDate notAfter(LocalDate latest, DateBasis basis) {
		return new FuzzyDate("../" + latest, null, latest, DatePrecision.UNKNOWN, basis);
	}

}
