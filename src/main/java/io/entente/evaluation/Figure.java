package io.entente.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * One line of a table of figures, in percent with one decimal; what doesn't apply is
 * null.
 *
 * @param type what is measured
 * @param precision how much of what was read is right
 * @param recall how much of what is marked was read
 * @param f1 their harmonic mean
 * @param found how much was read
 * @param gold how much is marked
 */
public record Figure(String type, @Nullable Double precision, @Nullable Double recall, @Nullable Double f1,
		@Nullable Integer found, int gold) {

	static Figure of(String type, int right, int found, int gold) {
		return of(type, percent(right, found), percent(right, gold), found, gold);
	}

	static Figure of(String type, double precision, double recall, int found, int gold) {
		double f1 = (precision + recall > 0) ? 2 * precision * recall / (precision + recall) : 0;
		return new Figure(type, rounded(precision), rounded(recall), rounded(f1), found, gold);
	}

	/** Where only a part is marked, what was read beyond it can't be called wrong. */
	static Figure recall(String type, int right, int gold) {
		return new Figure(type, null, rounded(percent(right, gold)), null, null, gold);
	}

	static double percent(double part, double whole) {
		return (whole > 0) ? 100 * part / whole : 0;
	}

	/** To one decimal; exact halves to the even digit, as Python does. */
	static double rounded(double value) {
		return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
	}

}
