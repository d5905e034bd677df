package io.entente.model;

import java.time.Period;

import org.jspecify.annotations.Nullable;

/**
 * What an agreement runs for and is worth, as far as it is told.
 *
 * @param term how long it runs, null where not told
 * @param amount what it is worth, null where not told
 */
public record Terms(@Nullable Period term, @Nullable Amount amount) {

	/** Nothing is told. */
	public static final Terms NONE = new Terms(null, null);

	/** These, and where they don't tell it the others. */
	public Terms or(Terms others) {
		return new Terms((this.term != null) ? this.term : others.term,
				(this.amount != null) ? this.amount : others.amount);
	}

}
