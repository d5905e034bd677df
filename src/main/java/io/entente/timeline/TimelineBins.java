package io.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.selection.SelectedFact;

/**
 * How many facts there are in each unit of time. No date is taken for more precise than
 * it is: a fact counts in a bin only where its whole date lies in it.
 *
 * @param unit the length of a bin
 * @param bins those with any fact, in order
 * @param wide the facts whose date is known, but less well than the unit
 * @param undated the facts without a known date
 * @param total all of them together
 */
public record TimelineBins(BinUnit unit, List<Bin> bins, Tally wide, Tally undated, Tally total) {

	public TimelineBins {
		bins = List.copyOf(bins);
	}

	/**
	 * A unit of time.
	 *
	 * @param from its first day
	 * @param to its last day
	 * @param facts the facts that lie in it
	 */
	public record Bin(LocalDate from, LocalDate to, Tally facts) {
	}

	/**
	 * How many facts, by how they stand; the three are never added up but in the total.
	 *
	 * @param stated said to be so
	 * @param planned planned, proposed or supposed
	 * @param denied said not to be so
	 */
	public record Tally(long stated, long planned, long denied) {

		static final Tally NONE = new Tally(0, 0, 0);

		Tally plus(Tally more) {
			return new Tally(this.stated + more.stated, this.planned + more.planned, this.denied + more.denied);
		}

		static Tally of(SelectedFact fact) {
			if (fact.polarity() == Polarity.DENIED) {
				return new Tally(0, 0, 1);
			}
			return (fact.modality() == Modality.ACTUAL || fact.modality() == Modality.PAST) ? new Tally(1, 0, 0)
					: new Tally(0, 1, 0);
		}

	}

	/** Counts facts one by one. */
	static final class Counter {

		private final BinUnit unit;

		private final TreeMap<LocalDate, Tally> counts = new TreeMap<>();

		private Tally wide = Tally.NONE;

		private Tally undated = Tally.NONE;

		Counter(BinUnit unit) {
			this.unit = unit;
		}

		void add(SelectedFact fact) {
			Tally one = Tally.of(fact);
			FuzzyDate time = fact.time();
			if (time == null || (time.earliest() == null && time.latest() == null)) {
				this.undated = this.undated.plus(one);
			}
			else if (time.earliest() == null || time.latest() == null
					|| !this.unit.first(time.earliest()).equals(this.unit.first(time.latest()))) {
				this.wide = this.wide.plus(one);
			}
			else {
				this.counts.merge(this.unit.first(time.earliest()), one, Tally::plus);
			}
		}

		TimelineBins bins() {
			List<Bin> bins = new ArrayList<>();
			Tally total = this.wide.plus(this.undated);
			for (var each : this.counts.entrySet()) {
				bins.add(new Bin(each.getKey(), this.unit.last(each.getKey()), each.getValue()));
				total = total.plus(each.getValue());
			}
			return new TimelineBins(this.unit, bins, this.wide, this.undated, total);
		}

	}

}
