package io.entente.dossier;

import java.util.Collection;

import io.entente.selection.SelectedFact;

/**
 * How many facts, by how they stand.
 *
 * @param stated said to be so
 * @param planned planned, proposed or supposed
 * @param denied said not to be so
 */
public record RealityCount(long stated, long planned, long denied) {

	/** Nothing. */
	public static final RealityCount NONE = new RealityCount(0, 0, 0);

	/** Counts facts. */
	public static RealityCount of(Collection<SelectedFact> facts) {
		RealityCount count = NONE;
		for (SelectedFact fact : facts) {
			count = count.plus(fact);
		}
		return count;
	}

	/** One fact more. */
	public RealityCount plus(SelectedFact fact) {
		return switch (Reality.of(fact)) {
			case STATED -> new RealityCount(this.stated + 1, this.planned, this.denied);
			case PLANNED -> new RealityCount(this.stated, this.planned + 1, this.denied);
			case DENIED -> new RealityCount(this.stated, this.planned, this.denied + 1);
		};
	}

	/** How many stand so. */
	public long of(Reality reality) {
		return switch (reality) {
			case STATED -> this.stated;
			case PLANNED -> this.planned;
			case DENIED -> this.denied;
		};
	}

	/** How many there are, however they stand. */
	public long total() {
		return this.stated + this.planned + this.denied;
	}

}
