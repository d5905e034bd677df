package io.entente.dossier;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a year.
 *
 * @param year the year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

	private static final Pattern TEXT = Pattern.compile("([0-9]{4})-q([1-4])");

	public Quarter {
		if (number < 1 || number > 4) {
			throw new IllegalArgumentException("There is no quarter " + number);
		}
	}

	/** The quarter of a day. */
	public static Quarter of(LocalDate day) {
		return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
	}

	/**
	 * The one quarter that a date surely lies in.
	 * @return nothing where it isn't known that well
	 */
	public static Optional<Quarter> of(@Nullable FuzzyDate date) {
		if (date == null || date.earliest() == null || date.latest() == null) {
			return Optional.empty();
		}
		Quarter first = of(date.earliest());
		return first.equals(of(date.latest())) ? Optional.of(first) : Optional.empty();
	}

	/** Reads {@code 2021-q3}. */
	public static Optional<Quarter> parse(String text) {
		Matcher matcher = TEXT.matcher(text.toLowerCase(Locale.ROOT));
		return matcher.matches()
				? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	/** The quarter that lies as many quarters later, or earlier by a negative number. */
	public Quarter plus(int quarters) {
		int index = index() + quarters;
		return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
	}

	/** How many quarters lie between this one and a later one. */
	public int until(Quarter later) {
		return later.index() - index();
	}

	@Override
	public int compareTo(Quarter other) {
		return Integer.compare(index(), other.index());
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%04d-q%d", this.year, this.number);
	}

	private int index() {
		return this.year * 4 + this.number - 1;
	}

}
