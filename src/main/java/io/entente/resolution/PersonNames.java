package io.entente.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Normalises people's names: without titles, and without the initials in between that one
 * newspaper writes and the next leaves out.
 */
final class PersonNames {

	private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir",
			"dame", "lord", "lady", "president", "minister", "ambassador", "secretary", "general", "gen", "chairman",
			"senator", "sen", "rep", "hon", "he", "sheikh", "king", "queen", "prince", "princess", "pope", "comrade",
			"ayatollah", "hojatoleslam", "seyyed", "seyed", "sayyed", "dato", "colonel", "brigadier", "chancellor",
			"premier", "governor");

	/**
	 * What stands before a surname, or between given name and surname, and names nobody.
	 */
	private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "bint", "ben", "abu", "de", "del",
			"della", "di", "da", "dos", "du", "des", "la", "le", "van", "von", "der", "den", "ter", "ould", "ul", "ur");

	/** A headline in capitals runs on: "Rosa Quispe With Pedro Salas". */
	private static final Set<String> RUNNING_ON = Set.of("with", "and", "at", "before", "on", "to", "after", "remarks",
			"holds", "meets");

	private static final Pattern ACRONYM_BEFORE = Pattern.compile("^\\p{Lu}{3,}(?= \\p{Lu}\\p{Ll})");

	private PersonNames() {
	}

	/** The words of the name that tell the person, normalised; empty if it has none. */
	static List<String> words(String name) {
		List<String> words = new ArrayList<>(
				List.of(NameKey.of(ACRONYM_BEFORE.matcher(trimmed(name)).replaceFirst("")).split(" ", -1)));
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

	/** The name without what a headline goes on with, where a full name is left. */
	static String trimmed(String name) {
		String[] words = name.strip().split("\\s+", -1);
		for (int i = 2; i < words.length; i++) {
			if (RUNNING_ON.contains(words[i].toLowerCase(Locale.ROOT))) {
				return String.join(" ", Arrays.copyOf(words, i));
			}
		}
		return name;
	}

	/** Whether both have a word in common that names somebody. */
	static boolean shareWord(String name, String other) {
		List<String> words = words(name);
		return words(other).stream().anyMatch((word) -> !PARTICLES.contains(word) && words.contains(word));
	}

	/** Whether the name tells more than a surname. */
	static boolean isFull(String name) {
		List<String> words = words(name);
		return words.stream().filter((word) -> !PARTICLES.contains(word)).count() > 1
				&& words.stream().anyMatch((word) -> word.length() > 1);
	}

}
