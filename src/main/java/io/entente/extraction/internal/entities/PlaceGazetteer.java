package io.entente.extraction.internal.entities;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.entente.extraction.internal.structure.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Cities, first-level divisions and regions with the country they lie in. The lists say
 * where a place of that name is, not that a text means it: "Nice" and "Reading" are
 * words, "Victoria" is a name. Names are compared without diacritics and apostrophes'
 * shape.
 * <p>
 * Sources are named at the head of {@code places.tsv}; {@code regions.tsv} is the
 * project's own.
 */
public final class PlaceGazetteer {

	/** A namesake this much smaller isn't meant unless the text says so. */
	private static final int FAR_LARGER = 10;

	/** Thousands of inhabitants from which a place is known without its country. */
	private static final int WELL_KNOWN = 100;

	/** Weight of the places of the project's own list, which are all well known. */
	private static final int REGION = 5000;

	private static final String ODD_LETTERS = "øØłŁıđĐðəƏ’‘ʻʼ`–—‑";

	private static final String PLAIN_LETTERS = "oOlLidDdaA'''''---";

	/** Name without diacritics to "FRA2139 USA25": countries with thousands of people. */
	private final Map<String, String> places = new HashMap<>(64_000);

	private final PhraseIndex<String> regions = new PhraseIndex<>();

	PlaceGazetteer() {
		for (String line : ResourceLines.of("places.tsv")) {
			int tab = line.indexOf('\t');
			this.places.put(line.substring(0, tab), line.substring(tab + 1));
		}
		for (String line : ResourceLines.of("regions.tsv")) {
			int tab = line.indexOf('\t');
			String country = line.substring(tab + 1);
			for (String name : line.substring(0, tab).split(";", -1)) {
				this.places.put(fold(name), country.isEmpty() ? "" : country + REGION);
				this.regions.add(name, name);
			}
		}
	}

	/** Whether there is a place of that name. */
	public boolean contains(String name) {
		return entry(name) != null;
	}

	/**
	 * The country (ISO 3166 alpha-3) in which the place of that name lies: that of the
	 * one well-known place, or of the far larger namesake, or the only one among the
	 * countries the text names. Empty where that stays open or the place lies in several.
	 * @param name the place's name as it stands in the text
	 * @param named the countries that the text names
	 */
	public Optional<String> country(String name, Collection<String> named) {
		String entry = entry(name);
		if (entry == null || entry.isEmpty()) {
			return Optional.empty();
		}
		String[] bearers = entry.split(" ", -1);
		int largest = inhabitants(bearers[0]);
		boolean alone = bearers.length == 1 || largest >= FAR_LARGER * inhabitants(bearers[1]);
		String first = iso3(bearers[0]);
		if (alone && (largest >= WELL_KNOWN || named.contains(first))) {
			return Optional.of(first);
		}
		@Nullable String only = null;
		for (String bearer : bearers) {
			if (named.contains(iso3(bearer))) {
				if (only != null) {
					return Optional.empty();
				}
				only = iso3(bearer);
			}
		}
		return Optional.ofNullable(only);
	}

	/** The region, or place known under several names, that begins at the token. */
	Optional<PhraseIndex.Match<String>> regionAt(Sentence sentence, int from) {
		return this.regions.longestAt(sentence, from);
	}

	private static int inhabitants(String bearer) {
		return Integer.parseInt(bearer, 3, bearer.length(), 10);
	}

	private static String iso3(String bearer) {
		return bearer.substring(0, 3);
	}

	private @Nullable String entry(String name) {
		String plain = fold(name);
		String entry = this.places.get(plain);
		// datelines and headlines in capitals; short ones would be taken for acronyms
		return (entry == null && plain.length() > 3 && plain.equals(plain.toUpperCase(Locale.ROOT)))
				? this.places.get(capitalized(plain)) : entry;
	}

	/** "NEW YORK" to "New York". */
	private static String capitalized(String capitals) {
		StringBuilder name = new StringBuilder(capitals.length());
		for (int i = 0; i < capitals.length(); i++) {
			boolean first = i == 0 || !Character.isLetter(capitals.charAt(i - 1));
			name.append(first ? capitals.charAt(i) : Character.toLowerCase(capitals.charAt(i)));
		}
		return name.toString();
	}

	private static String fold(String name) {
		if (name.chars().allMatch((c) -> c < 128)) {
			return name;
		}
		StringBuilder plain = new StringBuilder(name.length());
		Normalizer.normalize(name, Normalizer.Form.NFD).chars().forEach((c) -> {
			int odd = ODD_LETTERS.indexOf(c);
			if (c == 'ß') {
				plain.append("ss");
			}
			else if (Character.getType(c) != Character.NON_SPACING_MARK) {
				plain.append((odd < 0) ? (char) c : PLAIN_LETTERS.charAt(odd));
			}
		});
		return plain.toString();
	}

}
