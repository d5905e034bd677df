package io.entente.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Normalises people's names: without titles, and without the initials in between that one
 * newspaper writes and the next leaves out.
 */
final class PersonNames {

	private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir",
			"dame", "lord", "lady", "president", "minister", "ambassador", "secretary", "general", "gen", "chairman",
			"senator", "sen", "rep", "hon", "he", "sheikh", "king", "queen", "prince", "princess", "pope", "comrade");

	private PersonNames() {
	}

	/** The words of the name that tell the person, normalised; empty if it has none. */
	static List<String> words(String name) {
		List<String> words = new ArrayList<>(List.of(NameKey.of(name).split(" ", -1)));
		while (words.size() > 1 && TITLES.contains(words.getFirst())) {
			words.removeFirst();
		}
		if (words.size() > 2) {
			String first = words.getFirst();
			String last = words.getLast();
			List<String> inner = words.subList(1, words.size() - 1)
				.stream()
				.filter((word) -> word.length() > 1 || Character.isIdeographic(word.codePointAt(0)))
				.toList();
			words = new ArrayList<>(List.of(first));
			words.addAll(inner);
			words.add(last);
		}
		return words.stream().filter((word) -> !word.isEmpty()).toList();
	}

	/** Whether the name tells more than a surname. */
	static boolean isFull(String name) {
		List<String> words = words(name);
		return words.size() > 1 && words.stream().anyMatch((word) -> word.length() > 1);
	}

}
