package io.entente.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.entente.model.Entity;

/**
 * The keys by which entities find others that may be the same, so that not every two need
 * be compared: spelling folded to its consonants with the other name's initial for a
 * person, name and initials for a body.
 */
public final class EntityBlocks {

	/** Letters that stand for one another between transliterations. */
	private static final String[][] FOLDED = { { "kh", "h" }, { "gh", "g" }, { "ph", "f" }, { "th", "t" },
			{ "ck", "k" }, { "q", "k" }, { "c", "k" }, { "w", "v" }, { "x", "ks" }, { "j", "y" } };

	private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to", "de", "la", "du");

	private static final Pattern COUNTRY_BEHIND = Pattern.compile(" \\([^)]*\\)$");

	private static final int MOST_NAMES = 12;

	private EntityBlocks() {
	}

	/** The keys, letters and digits only; none for an entity that is never in doubt. */
	public static List<String> keys(Entity entity) {
		Set<String> keys = new LinkedHashSet<>();
		Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).limit(MOST_NAMES).forEach((name) -> {
			switch (entity.type()) {
				case PERSON -> person(name, keys);
				case ORGANIZATION -> body(name, keys);
				case PLACE -> keys.add("l" + NameKey.of(name).replace(" ", ""));
				case COUNTRY -> {
					// told by its code
				}
			}
		});
		return List.copyOf(keys);
	}

	private static void person(String name, Set<String> keys) {
		List<String> words = PersonNames.words(name);
		if (!PersonNames.isFull(name)) {
			return; // never by surname alone
		}
		keys.add("p" + String.join("", words.stream().sorted().toList()));
		String first = words.getFirst();
		String last = words.getLast();
		keys.add("w" + consonants(String.join("", words)));
		for (int i = 1; i < words.size(); i++) {
			keys.add("b" + words.get(i - 1) + words.get(i));
		}
		keys.add("s" + consonants(last) + "0" + first.charAt(0));
		keys.add("s" + consonants(first) + "0" + last.charAt(0));
	}

	private static void body(String name, Set<String> keys) {
		String key = bodyKey(name);
		if (key.indexOf(' ') < 0 && OrganizationResolver.isAcronym(name)) {
			keys.add("a" + key);
			return;
		}
		keys.add("o" + consonants(key.replace(" ", "")));
		String initials = initials(key);
		if (initials.length() > 2) {
			keys.add("a" + initials);
		}
	}

	/** A body's name without the country that stands behind it in brackets. */
	static String bodyKey(String name) {
		return OrganizationResolver.key(COUNTRY_BEHIND.matcher(name).replaceAll(""));
	}

	static String initials(String key) {
		StringBuilder initials = new StringBuilder();
		Arrays.stream(key.split(" ", -1))
			.filter((word) -> !word.isEmpty() && !SMALL.contains(word))
			.forEach((word) -> initials.append(word.charAt(0)));
		return initials.toString();
	}

	/**
	 * What is left of a name when vowels, doubles and spellings of one sound are gone.
	 */
	static String consonants(String word) {
		String folded = word.toLowerCase(Locale.ROOT);
		for (String[] pair : FOLDED) {
			folded = folded.replace(pair[0], pair[1]);
		}
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < folded.length(); i++) {
			char c = folded.charAt(i);
			boolean vowel = "aeiouy".indexOf(c) >= 0;
			if (i == 0 || (!vowel && c != text.charAt(text.length() - 1))) {
				text.append((i == 0 && vowel) ? 'a' : c);
			}
		}
		return text.toString();
	}

	/** All names, for comparing each with each. */
	static List<String> names(Entity entity) {
		List<String> names = new ArrayList<>();
		names.add(entity.name());
		names.addAll(entity.aliases());
		return names.subList(0, Math.min(MOST_NAMES, names.size()));
	}

}
