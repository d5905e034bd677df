package io.entente.review.ui;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.uikit.Texts;

/**
 * What speaks for two entities being one, in the reader's language. The graph keeps it as
 * an English clause; one that isn't known here is shown as it is kept.
 */
final class ReasonWords {

	private static final String BOTH = "“(.*)” and “(.*)” ";

	private static final Pattern COMPANY = Pattern.compile("(.*); both are named with ([0-9]{1,9}) others? in common",
			Pattern.DOTALL);

	private static final List<Clause> CLAUSES = List.of(clause("order", BOTH + "are the same names in another order"),
			clause("apart", BOTH + "are one name, written apart and together"),
			clause("shorter", BOTH + "share all names of the shorter one"),
			clause("letters", BOTH + "differ in a few letters only"),
			clause("initial", BOTH + "share surname and initial"),
			clause("country", BOTH + "have one name and country"),
			clause("name", BOTH + "have one name; one article tells no country"),
			clause("acronym", "“(.*)” is made of the initials of “(.*)”"),
			clause("other-country", BOTH + "differ in their country's name only"),
			clause("place", "places of one name, one of them without its country"));

	private ReasonWords() {
	}

	static String of(String reason) {
		Matcher company = COMPANY.matcher(reason);
		if (!company.matches()) {
			return alone(reason);
		}
		return Texts.of("review.reason.company", alone(company.group(1)), Integer.valueOf(company.group(2)));
	}

	private static String alone(String clause) {
		for (Clause each : CLAUSES) {
			Matcher matcher = each.pattern().matcher(clause);
			if (matcher.matches()) {
				Object[] names = new Object[matcher.groupCount()];
				for (int i = 0; i < names.length; i++) {
					names[i] = matcher.group(i + 1);
				}
				return Texts.of("review.reason." + each.name(), names);
			}
		}
		return clause;
	}

	private static Clause clause(String name, String pattern) {
		return new Clause(name, Pattern.compile(pattern, Pattern.DOTALL));
	}

	private record Clause(String name, Pattern pattern) {
	}

}
