package io.entente.extraction.internal.times;

import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression means, seen from a moment.
 */
@FunctionalInterface
interface Meaning {

	/** Looks like a date and is none, so that no other form may take it for one. */
	Meaning NEVER = (moment) -> null;

	/**
	 * The date meant.
	 * @return the date, null if it can't be told from there
	 */
	@Nullable FuzzyDate from(Moment moment);

	/** A date that means the same at every moment. */
	static Meaning stated(@Nullable FuzzyDate date) {
		return (date == null) ? NEVER : (moment) -> date;
	}

	/** So many units from the day of writing. */
	static Meaning shifted(String unit, int amount) {
		return (moment) -> Calendar.shifted(moment.today(), unit, amount);
	}

	/** So many units from the date told last. */
	static Meaning anchored(String unit, int amount) {
		return (moment) -> moment.narrative().shifted(unit, amount);
	}

}
