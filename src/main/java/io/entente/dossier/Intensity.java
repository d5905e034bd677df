package io.entente.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import io.entente.selection.SelectedFact;
import org.jspecify.annotations.Nullable;

/**
 * How much happens quarter by quarter. A fact counts in the quarter it surely lies in;
 * one known to the year only lies in none and is counted apart, and so is one without a
 * date. The five parts add up to the facts.
 *
 * @param quarters one after the other without a gap, {@value #MOST} at most
 * @param earlier what lies before them
 * @param later what lies after them
 * @param wide dated, but not to a quarter
 * @param undated without a known date
 */
public record Intensity(List<Bar> quarters, RealityCount earlier, RealityCount later, RealityCount wide,
		RealityCount undated) {

	/** The most quarters that are told one by one: seven years. */
	public static final int MOST = 28;

	public Intensity {
		quarters = List.copyOf(quarters);
	}

	/**
	 * One quarter.
	 *
	 * @param quarter which
	 * @param facts how many facts
	 */
	public record Bar(Quarter quarter, RealityCount facts) {
	}

	/** Counts facts. Ties hold for long and happen in no quarter: give none. */
	static Intensity of(Collection<SelectedFact> facts) {
		TreeMap<Quarter, RealityCount> counts = new TreeMap<>();
		RealityCount wide = RealityCount.NONE;
		RealityCount undated = RealityCount.NONE;
		for (SelectedFact fact : facts) {
			Optional<Quarter> quarter = Quarter.of(fact.time());
			if (quarter.isPresent()) {
				counts.merge(quarter.get(), RealityCount.NONE.plus(fact), (old, _) -> old.plus(fact));
			}
			else if (Dates.known(fact)) {
				wide = wide.plus(fact);
			}
			else {
				undated = undated.plus(fact);
			}
		}
		if (counts.isEmpty()) {
			return new Intensity(List.of(), RealityCount.NONE, RealityCount.NONE, wide, undated);
		}
		Quarter begin = begin(counts);
		Quarter end = counts.lastKey();
		if (begin.until(end) >= MOST) {
			end = begin.plus(MOST - 1);
		}
		List<Bar> bars = IntStream.rangeClosed(0, begin.until(end))
			.mapToObj(begin::plus)
			.map((quarter) -> new Bar(quarter, counts.getOrDefault(quarter, RealityCount.NONE)))
			.toList();
		return new Intensity(bars, sum(counts.headMap(begin, false)), sum(counts.tailMap(end, false)), wide, undated);
	}

	/**
	 * The window of {@value #MOST} quarters that holds most facts, the latest of such.
	 */
	private static Quarter begin(TreeMap<Quarter, RealityCount> counts) {
		if (counts.firstKey().until(counts.lastKey()) < MOST) {
			return counts.firstKey();
		}
		return counts.keySet()
			.stream()
			.max(Comparator
				.<Quarter>comparingLong((from) -> sum(counts.subMap(from, true, from.plus(MOST - 1), true)).total())
				.thenComparing(Comparator.naturalOrder()))
			.orElseThrow();
	}

	private static RealityCount sum(Map<Quarter, RealityCount> counts) {
		RealityCount sum = RealityCount.NONE;
		for (RealityCount each : counts.values()) {
			sum = new RealityCount(sum.stated() + each.stated(), sum.planned() + each.planned(),
					sum.denied() + each.denied());
		}
		return sum;
	}

	/** The first quarter told one by one, null if there is none. */
	public @Nullable Quarter begin() {
		return this.quarters.isEmpty() ? null : this.quarters.getFirst().quarter();
	}

	/** The last quarter told one by one, null if there is none. */
	public @Nullable Quarter end() {
		return this.quarters.isEmpty() ? null : this.quarters.getLast().quarter();
	}

}
