package io.entente.extraction.internal.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All forms of time expressions by the word that opens them, so that at most places of a
 * text no form has to be tried.
 */
final class TimeForms {

	private static final Map<String, List<Form>> BY_OPENER = byOpener();

	private TimeForms() {
	}

	/** The forms that may begin with the word, the more specific first. */
	static List<Form> openedBy(String word) {
		return BY_OPENER.getOrDefault(word, List.of());
	}

	private static Map<String, List<Form>> byOpener() {
		List<Form> forms = new ArrayList<>();
		forms.addAll(NamedDayForms.all());
		forms.addAll(DayForms.all());
		forms.addAll(MonthForms.all());
		forms.addAll(YearForms.all());
		forms.addAll(RelativeForms.all());
		Map<String, List<Form>> byOpener = new HashMap<>();
		for (Form form : forms) {
			form.openers().forEach((opener) -> byOpener.computeIfAbsent(opener, (word) -> new ArrayList<>()).add(form));
		}
		byOpener.replaceAll((opener, opened) -> List.copyOf(opened));
		return Map.copyOf(byOpener);
	}

}
