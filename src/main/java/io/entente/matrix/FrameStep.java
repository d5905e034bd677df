package io.entente.matrix;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long a step through time is.
 */
public enum FrameStep {

	/** A month. */
	MONTH(1),

	/** Three months. */
	QUARTER(3),

	/** Twelve months. */
	YEAR(12);

	private final int months;

	FrameStep(int months) {
		this.months = months;
	}

	/** The first day of the step that a day lies in. */
	public LocalDate begin(LocalDate day) {
		int month = (day.getMonthValue() - 1) / this.months * this.months + 1;
		return LocalDate.of(day.getYear(), month, 1);
	}

	/** The first day of the step that follows. */
	public LocalDate next(LocalDate begin) {
		return begin.plus(Period.ofMonths(this.months));
	}

}
