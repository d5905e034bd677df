package io.entente.extraction.internal.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates told last, from which "a year later" and "the same day" are counted. A date
 * counts for its own sentence and the two behind it: farther back the story may have
 * moved.
 */
final class Narrative {

	private static final int REACH = 2;

	private @Nullable FuzzyDate last;

	private @Nullable LocalDate lastDay;

	private @Nullable FuzzyDate setting;

	private int sentenceOfLast;

	private int sentenceOfDay;

	private int sentenceOfSetting;

	private int here;

	/** The reader stands in the sentence now. */
	void enter(int sentence) {
		this.here = sentence;
	}

	/**
	 * Remembers a date of the present sentence.
	 * @param date what was told
	 * @param setsYear whether it says in which year the story is: "In 2011, …"
	 */
	void told(FuzzyDate date, boolean setsYear) {
		this.last = date;
		this.sentenceOfLast = this.here;
		if (date.precision() == DatePrecision.DAY && date.earliest() != null) {
			this.lastDay = date.earliest();
			this.sentenceOfDay = this.here;
		}
		if (setsYear) {
			this.setting = date;
			this.sentenceOfSetting = this.here;
		}
	}

	/** The year that the story is in, told in this sentence or the one before it. */
	@Nullable Integer year() {
		FuzzyDate told = this.setting;
		return (told == null || this.here - this.sentenceOfSetting > 1) ? null : year(told);
	}

	/** The last date near by. */
	@Nullable FuzzyDate last() {
		return (this.here - this.sentenceOfLast > REACH) ? null : this.last;
	}

	private @Nullable LocalDate lastDay() {
		return (this.here - this.sentenceOfDay > REACH) ? null : this.lastDay;
	}

	/**
	 * So many units from the last date near by that is at least as precise as the unit.
	 * @return null where none is, or where counting from it would add precision
	 */
	@Nullable FuzzyDate shifted(String unit, int amount) {
		FuzzyDate from = last();
		LocalDate day = lastDay();
		return switch (unit) {
			case "day", "week" -> (day == null) ? null : Calendar.shifted(day, unit, amount);
			case "month" -> (from == null || from.earliest() == null || !isMonth(from)) ? null
					: FuzzyDate.month(YearMonth.from(from.earliest()).plusMonths(amount), DateBasis.RELATIVE);
			case "quarter" -> (from == null || from.earliest() == null || from.precision() != DatePrecision.QUARTER)
					? null : Calendar.shifted(from.earliest(), unit, amount);
			case "year" -> (from == null) ? null : yearsFrom(from, amount);
			default -> null;
		};
	}

	private static boolean isMonth(FuzzyDate date) {
		return date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.MONTH;
	}

	private static @Nullable FuzzyDate yearsFrom(FuzzyDate from, int amount) {
		Integer year = year(from);
		if (year == null) {
			return null;
		}
		if (from.precision() == DatePrecision.QUARTER && from.earliest() != null && amount != 0) {
			return Calendar.quarter(year + amount, (from.earliest().getMonthValue() + 2) / 3, DateBasis.RELATIVE);
		}
		return FuzzyDate.year(year + amount, DateBasis.RELATIVE);
	}

	/** The one year a date lies in. */
	private static @Nullable Integer year(FuzzyDate date) {
		LocalDate earliest = date.earliest();
		LocalDate latest = date.latest();
		return (earliest == null || latest == null || earliest.getYear() != latest.getYear()) ? null
				: Integer.valueOf(earliest.getYear());
	}

	/** The weekday next after, or last before, the last day near by. */
	@Nullable FuzzyDate weekday(DayOfWeek weekday, boolean after) {
		LocalDate day = lastDay();
		return (day == null) ? null
				: FuzzyDate.day(day.with(after ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)),
						DateBasis.RELATIVE);
	}

}
