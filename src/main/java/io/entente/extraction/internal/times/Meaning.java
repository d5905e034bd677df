package io.entente.extraction.internal.times;

import java.time.LocalDate;

import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression means, seen from a day.
 */
@FunctionalInterface
interface Meaning {

	/**
	 * The date meant.
	 * @param today the day of writing, null if it isn't known at all
	 * @param tense the tense of the clause
	 * @return the date, null if it can't be told without the day of writing
	 */
	@Nullable FuzzyDate from(@Nullable LocalDate today, Tense tense);

	/** A date that means the same on every day. */
	static Meaning fixed(FuzzyDate date) {
		return (today, tense) -> date;
	}

}
