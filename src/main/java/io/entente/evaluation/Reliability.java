package io.entente.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far confidence can be trusted: of the claims told with about 0.8, about 80 percent
 * should be right.
 *
 * @param bins the claims by confidence, only bins that hold some
 * @param rules the claims by rule
 * @param error the expected calibration error: the bins' distances between confidence and
 * share of right ones, weighted by their claims, 0 to 1
 */
public record Reliability(List<Bin> bins, List<Rule> rules, double error) {

	public Reliability {
		bins = List.copyOf(bins);
		rules = List.copyOf(rules);
	}

	/**
	 * Claims of about the same confidence.
	 *
	 * @param from the lowest confidence, included
	 * @param to the highest, excluded except for 1
	 * @param judged how many there are
	 * @param right how many are right
	 * @param confidence their mean confidence
	 */
	public record Bin(double from, double to, int judged, int right, double confidence) {
	}

	/**
	 * The claims of one rule.
	 *
	 * @param rule its id
	 * @param judged how many there are
	 * @param right how many are right
	 * @param confidence their mean confidence
	 */
	public record Rule(String rule, int judged, int right, double confidence) {
	}

	/** Counts judged claims. */
	public static Reliability of(List<JudgedClaim> claims) {
		Map<Integer, List<JudgedClaim>> binned = claims.stream()
			.collect(Collectors.groupingBy((claim) -> bin(claim.confidence()), TreeMap::new, Collectors.toList()));
		List<Bin> bins = new ArrayList<>();
		double error = 0;
		for (Map.Entry<Integer, List<JudgedClaim>> bin : binned.entrySet()) {
			List<JudgedClaim> held = bin.getValue();
			int right = right(held);
			bins.add(new Bin(bin.getKey() / 10.0, (bin.getKey() + 1) / 10.0, held.size(), right, mean(held)));
			error += Math.abs(right - mean(held) * held.size()) / claims.size();
		}
		List<Rule> rules = claims.stream()
			.collect(Collectors.groupingBy(JudgedClaim::rule))
			.entrySet()
			.stream()
			.map((rule) -> new Rule(rule.getKey(), rule.getValue().size(), right(rule.getValue()),
					mean(rule.getValue())))
			.sorted(Comparator.comparingInt(Rule::judged).reversed().thenComparing(Rule::rule))
			.toList();
		return new Reliability(bins, rules, error);
	}

	private static int bin(double confidence) {
		// 0.7 is stored as a bit less than seven tenths
		return Math.clamp((int) Math.floor(confidence * 10 + 1e-9), 0, 9);
	}

	private static int right(List<JudgedClaim> claims) {
		return (int) claims.stream().filter(JudgedClaim::right).count();
	}

	private static double mean(List<JudgedClaim> claims) {
		return claims.stream().mapToDouble(JudgedClaim::confidence).average().orElse(0);
	}

}
