package io.entente.extraction.internal.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.entente.extraction.internal.entities.ResourceLines;

/**
 * How many claims of each rule were judged, and how many were right. A rule's confidence
 * is its share of right ones over all its lines, its guess included: a guess of 8 in 10
 * counts like ten judged claims, so that three lucky hits don't make a rule certain.
 */
final class JudgedRules {

	/** The list that comes with the program. */
	static final String NAME = "claim-confidences.tsv";

	/** No count of judged claims makes a rule infallible, or worthless. */
	private static final double LOWEST = 0.05;

	private static final double HIGHEST = 0.98;

	/** What the list that comes with the program says. */
	static final JudgedRules SHIPPED = of(ResourceLines.of(NAME));

	private final Map<String, Count> counts;

	private JudgedRules(Map<String, Count> counts) {
		this.counts = counts;
	}

	private record Count(double right, double judged) {

		Count plus(Count other) {
			return new Count(this.right + other.right, this.judged + other.judged);
		}

	}

	/**
	 * Sums up lines of a rule's id, right claims, judged claims and source, parted by
	 * tabs.
	 * @throws IllegalStateException if a line is anything else
	 */
	static JudgedRules of(List<String> lines) {
		Map<String, Count> counts = new HashMap<>();
		for (String line : lines) {
			String[] cells = line.split("\t", -1);
			if (cells.length != 4) {
				throw new IllegalStateException("Not four cells in " + NAME + ": " + line);
			}
			Count count = new Count(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
			if (!(count.judged > 0 && count.right >= 0 && count.right <= count.judged)) {
				throw new IllegalStateException("No share of right claims in " + NAME + ": " + line);
			}
			counts.merge(cells[0], count, Count::plus);
		}
		return new JudgedRules(counts);
	}

	/**
	 * How often a claim of the rule is right, 0.05 to 0.98.
	 * @throws IllegalStateException if the rule has no line
	 */
	double confidence(String rule) {
		Count count = this.counts.get(rule);
		if (count == null) {
			throw new IllegalStateException("The rule " + rule + " has no line in " + NAME);
		}
		return Math.clamp(count.right / count.judged, LOWEST, HIGHEST);
	}

	/** The rules that have a line. */
	List<String> rules() {
		return List.copyOf(this.counts.keySet());
	}

}
