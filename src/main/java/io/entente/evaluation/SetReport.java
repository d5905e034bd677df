package io.entente.evaluation;

import java.util.List;

/**
 * What was measured on one set.
 *
 * @param name the set's name
 * @param kind what it marks
 * @param articles how many articles it has
 * @param figures the figures, the overall one last where there is one
 * @param misses all mistakes, the worst first
 * @param claims the claims that the marks could judge
 */
public record SetReport(String name, GoldKind kind, int articles, List<Figure> figures, List<Miss> misses,
		List<JudgedClaim> claims) {

	public SetReport {
		figures = List.copyOf(figures);
		misses = List.copyOf(misses);
		claims = List.copyOf(claims);
	}

}
