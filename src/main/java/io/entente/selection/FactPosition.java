package io.entente.selection;

import java.time.LocalDate;
import java.util.Objects;

import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;

/**
 * A place in the order of facts, the latest first and the undated last: that of a fact,
 * in words that stay true while facts are added and removed around it.
 *
 * @param day the last day that the fact's date can mean, {@link #UNDATED} where unknown
 * @param uid the fact
 */
public record FactPosition(LocalDate day, FactUid uid) {

	/** Stands for no date at all: before any. */
	static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

	/** The place of a fact. */
	public static FactPosition of(SelectedFact fact) {
		FuzzyDate time = fact.time();
		if (time == null) {
			return new FactPosition(UNDATED, fact.uid());
		}
		return new FactPosition(
				(time.latest() != null) ? time.latest() : Objects.requireNonNullElse(time.earliest(), UNDATED),
				fact.uid());
	}

}
