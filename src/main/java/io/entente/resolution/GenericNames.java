package io.entente.resolution;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells names that many countries' bodies bear, such as "Ministry of Health", from names
 * of one body, and brings the former to one form.
 */
final class GenericNames {

	private static final Set<String> POSTED = Set.of("embassy", "consulate", "mission", "delegation");

	private static final Pattern INSTITUTION_LAST = Pattern.compile("^(.+) (ministry|department)$");

	private final Set<String> vocabulary = new HashSet<>();

	private final Set<String> stateHeads = new HashSet<>();

	private final CountryTable countries;

	GenericNames(CountryTable countries) {
		this.countries = countries;
		for (List<String> row : ResourceTable.rows("generic-words.txt")) {
			Set<String> words = switch (row.get(0)) {
				case "head" -> this.stateHeads;
				case "word" -> this.vocabulary;
				default -> throw new IllegalStateException("generic-words.txt knows no " + row.get(0));
			};
			words.addAll(Arrays.asList(row.get(1).split(" ", -1)));
		}
		this.vocabulary.addAll(this.stateHeads);
	}

	/**
	 * A name that many bodies bear.
	 *
	 * @param key the name without its country, in its one form
	 * @param iso3 the country that the name itself tells, null if it tells none
	 */
	record Generic(String key, @Nullable String iso3) {

		/** Whether its country has many of the kind, in every capital one. */
		boolean isPosted() {
			return Arrays.stream(this.key.split(" ", -1)).anyMatch(POSTED::contains);
		}

		/** The name as a person writes it: a function of the key alone. */
		String display() {
			StringBuilder text = new StringBuilder();
			for (String word : this.key.split(" ", -1)) {
				boolean small = text.length() > 0 && Set.of("of", "and", "the", "for", "on", "in", "to").contains(word);
				text.append(text.isEmpty() ? "" : " ")
					.append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
			}
			return text.toString();
		}

	}

	/**
	 * Takes the country out of a generic name.
	 * @param key the name as {@link OrganizationResolver#key} normalises it
	 * @return null if the name is that of one body
	 */
	@Nullable Generic generic(String key) {
		String[] words = key.split(" ", -1);
		for (int n = Math.min(6, words.length - 1); n > 0; n--) {
			Generic found = atHead(words, n);
			if (found == null) {
				found = atTail(words, n);
			}
			if (found != null) {
				return found;
			}
		}
		return isGeneric(words, 0, words.length) ? new Generic(canonical(key), null) : null;
	}

	private @Nullable Generic atHead(String[] words, int n) {
		return qualified(words, 0, n, n, words.length);
	}

	private @Nullable Generic atTail(String[] words, int n) {
		int end = words.length - n;
		if (end >= 3 && "the".equals(words[end - 1]) && "of".equals(words[end - 2])) {
			return qualified(words, end, words.length, 0, end - 2);
		}
		if (end >= 2 && Set.of("of", "in").contains(words[end - 1])) {
			return qualified(words, end, words.length, 0, end - 1);
		}
		return null;
	}

	private @Nullable Generic qualified(String[] words, int countryFrom, int countryTo, int from, int to) {
		String country = join(words, countryFrom, countryTo);
		String rest = join(words, from, to);
		if (!hasStateHead(words, from, to) || !isGeneric(words, from, to)) {
			return null;
		}
		return this.countries.byDesignator(country).map((iso3) -> new Generic(canonical(rest), iso3)).orElse(null);
	}

	/**
	 * Only a body of state sheds its country's name: "Korea University" isn't the
	 * university of Korea.
	 */
	private boolean hasStateHead(String[] words, int from, int to) {
		return Arrays.stream(words, from, to).anyMatch(this.stateHeads::contains);
	}

	private boolean isGeneric(String[] words, int from, int to) {
		return Arrays.stream(words, from, to).allMatch(this.vocabulary::contains);
	}

	private static String join(String[] words, int from, int to) {
		return String.join(" ", Arrays.copyOfRange(words, from, to));
	}

	private static String canonical(String key) {
		Matcher last = INSTITUTION_LAST.matcher(key);
		String text = last.matches() ? last.group(2) + " of " + last.group(1) : key;
		return switch (text) {
			case "ministry of foreign", "ministry for foreign affairs" -> "ministry of foreign affairs";
			case "ministry of national defense" -> "ministry of defense";
			case "department of foreign" -> "department of foreign affairs";
			default -> text;
		};
	}

}
