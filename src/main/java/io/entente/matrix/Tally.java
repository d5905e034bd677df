package io.entente.matrix;

import org.jspecify.annotations.Nullable;

/**
 * What there is of a pair, of one party or of one country. A fact is counted once, in one
 * of the first three numbers.
 *
 * @param actual the affirmed facts that are or were
 * @param planned the affirmed facts that are planned, proposed or hypothetical only
 * @param denied the facts that are denied
 * @param disputed how many of the actual facts somebody else denies
 * @param direct how many of all three name both themselves rather than their
 * organizations
 * @param origins the independent origins of the actual facts, summed over the facts
 * @param tone the mean weight of the actual facts, null where none of them has a tone
 */
public record Tally(long actual, long planned, long denied, long disputed, long direct, long origins,
		@Nullable Double tone) {

	/** Nothing. */
	public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, null);

	/** All facts, of whatever reality. */
	public long total() {
		return this.actual + this.planned + this.denied;
	}

	/** What a measure says; null where there is nothing to say. */
	public @Nullable Double of(Measure measure) {
		return switch (measure) {
			case FACTS -> (this.actual > 0) ? Double.valueOf((double) this.actual) : null;
			case ORIGINS -> (this.actual > 0) ? Double.valueOf((double) this.origins) : null;
			case TONE -> this.tone;
		};
	}

}
