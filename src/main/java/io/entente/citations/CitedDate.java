package io.entente.citations;

import java.time.LocalDate;
import java.util.Locale;

import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * As much of a date as is certain: the part that its first and its last possible day have
 * in common.
 *
 * @param year the year
 * @param month the month, 0 where it isn't known
 * @param day the day of the month, 0 where it isn't known
 * @param doubtful whether the source itself was in doubt
 */
record CitedDate(int year, int month, int day, boolean doubtful) {

	/** What is certain of a date; null if not even the year is. */
	static @Nullable CitedDate of(@Nullable FuzzyDate date) {
		if (date == null || date.earliest() == null || date.latest() == null) {
			return null;
		}
		LocalDate first = date.earliest();
		LocalDate last = date.latest();
		if (first.getYear() != last.getYear()) {
			return null;
		}
		boolean sameMonth = first.getMonthValue() == last.getMonthValue();
		return new CitedDate(first.getYear(), sameMonth ? first.getMonthValue() : 0,
				first.equals(last) ? first.getDayOfMonth() : 0, date.edtf().matches(".*[?~%].*"));
	}

	static CitedDate of(LocalDate day) {
		return new CitedDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false);
	}

	/** The parts that are known, the year first. */
	int[] parts() {
		return (this.month == 0) ? new int[] { this.year }
				: (this.day == 0) ? new int[] { this.year, this.month } : new int[] { this.year, this.month, this.day };
	}

	/** After ISO 8601, as long as it is known. */
	String iso() {
		return (this.month == 0) ? year(this.year)
				: year(this.year) + "-" + two(this.month) + ((this.day == 0) ? "" : "-" + two(this.day));
	}

	/** With slashes and empty places, as RIS has it. */
	String ris() {
		return year(this.year) + "/" + ((this.month == 0) ? "" : two(this.month)) + "/"
				+ ((this.day == 0) ? "" : two(this.day)) + "/";
	}

	static String year(int year) {
		return String.format(Locale.ROOT, "%04d", year);
	}

	private static String two(int number) {
		return String.format(Locale.ROOT, "%02d", number);
	}

}
