package io.entente.evaluation;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The values that marked dates have, TIMEX3's or ISO 8601's, as EDTF. */
final class GoldDates {

	private static final Map<String, String> PARTS = Map.of("SP", "21", "SU", "22", "FA", "23", "WI", "24", "Q1", "33",
			"Q2", "34", "Q3", "35", "Q4", "36");

	private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4])");

	private static final Pattern DECADE = Pattern.compile("(\\d{3})X?");

	private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?|\\d{4}-W\\d\\d");

	private GoldDates() {
	}

	/** The calendar date, null where the value is none: a duration, "now". */
	static @Nullable String calendar(@Nullable String value) {
		if (value == null || value.isEmpty() || value.endsWith("_REF") || value.startsWith("P")) {
			return null;
		}
		String date = value.split("T", -1)[0];
		Matcher part = PART_OF_YEAR.matcher(date);
		if (part.matches()) {
			return part.group(1) + "-" + Objects.requireNonNull(PARTS.get(part.group(2)));
		}
		Matcher decade = DECADE.matcher(date);
		if (decade.matches()) {
			return decade.group(1) + "X";
		}
		return DATE.matcher(date).matches() ? date : null;
	}

}
