package io.entente.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * The lengths of time that facts are counted by.
 */
public enum BinUnit {

	/** Days. */
	DAY,
	/** Months. */
	MONTH,
	/** Quarters of a year. */
	QUARTER,
	/** Years. */
	YEAR,
	/** Ten years, from one that ends in 0. */
	DECADE;

	/** The first day of the bin that a day lies in. */
	LocalDate first(LocalDate day) {
		return switch (this) {
			case DAY -> day;
			case MONTH -> day.withDayOfMonth(1);
			case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
			case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
			case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
		};
	}

	/** The last day of the bin that begins with a day. */
	LocalDate last(LocalDate first) {
		LocalDate next = switch (this) {
			case DAY -> first.plusDays(1);
			case MONTH -> first.plusMonths(1);
			case QUARTER -> first.plus(1, IsoFields.QUARTER_YEARS);
			case YEAR -> first.plusYears(1);
			case DECADE -> first.plus(1, ChronoUnit.DECADES);
		};
		return next.minusDays(1);
	}

}
