package io.entente.resolution;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;

/**
 * Tells whether two tellings can mean one moment, and which of two dates says more.
 */
public final class DateFit {

	/** The unspecified year of EDTF: {@code XXXX-05-16}. */
	private static final String UNKNOWN_YEAR = "XXXX";

	/**
	 * Orders dates so that the one that says most comes first: a known year before an
	 * unknown one, the shorter stretch before the longer, what is stated before what is
	 * worked out. Total, so that the first of several dates doesn't depend on their
	 * order.
	 */
	public static final Comparator<FuzzyDate> TELLING_MOST = Comparator.comparing(DateFit::isBounded)
		.reversed()
		.thenComparingLong(DateFit::days)
		.thenComparing(FuzzyDate::precision)
		.thenComparing((date) -> date.basis() != DateBasis.HUMAN)
		.thenComparing(FuzzyDate::basis)
		.thenComparing(FuzzyDate::edtf);

	private DateFit() {
	}

	/**
	 * Whether both dates can be of one thing: they overlap, or one isn't told. Where a
	 * year is unknown, the known part decides.
	 */
	public static boolean compatible(@Nullable FuzzyDate one, @Nullable FuzzyDate other) {
		if (one == null || other == null) {
			return true;
		}
		if (one.edtf().startsWith(UNKNOWN_YEAR) || other.edtf().startsWith(UNKNOWN_YEAR)) {
			String first = withoutYear(one);
			String second = withoutYear(other);
			return first.startsWith(second) || second.startsWith(first);
		}
		boolean before = one.latest() != null && other.earliest() != null && one.latest().isBefore(other.earliest());
		boolean after = other.latest() != null && one.earliest() != null && other.latest().isBefore(one.earliest());
		return !before && !after;
	}

	/** The one that says more, null if neither is told. */
	public static @Nullable FuzzyDate narrower(@Nullable FuzzyDate one, @Nullable FuzzyDate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return (TELLING_MOST.compare(one, other) <= 0) ? one : other;
	}

	private static boolean isBounded(FuzzyDate date) {
		return date.earliest() != null && date.latest() != null;
	}

	private static long days(FuzzyDate date) {
		return (date.earliest() != null && date.latest() != null)
				? ChronoUnit.DAYS.between(date.earliest(), date.latest()) : Long.MAX_VALUE;
	}

	private static String withoutYear(FuzzyDate date) {
		int year = Math.min(date.edtf().length(), UNKNOWN_YEAR.length());
		return date.edtf().substring(year);
	}

}
