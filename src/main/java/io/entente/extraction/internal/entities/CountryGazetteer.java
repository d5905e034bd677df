package io.entente.extraction.internal.entities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.entente.extraction.internal.structure.Sentence;

/**
 * Countries and territories in every usual form: official, short and former names,
 * abbreviations, demonyms, and their capitals. The list is the project's own; names of
 * CLDR are added from ICU.
 */
public final class CountryGazetteer {

	private final PhraseIndex<Form> forms = new PhraseIndex<>();

	private final Map<String, String> names = new LinkedHashMap<>();

	CountryGazetteer() {
		for (String line : ResourceLines.of("countries.tsv")) {
			String[] fields = line.split("\t", -1);
			String iso3 = fields[0];
			List<String> countryNames = List.of(fields[1].split(";"));
			this.names.put(iso3, countryNames.getFirst());
			countryNames.forEach((name) -> add(name, new Form(Kind.NAME, iso3)));
			split(fields[2]).forEach((demonym) -> add(demonym, new Form(Kind.DEMONYM, iso3)));
			split(fields[3]).forEach((capital) -> add(capital, new Form(Kind.CAPITAL, iso3)));
		}
		addNamesOfCldr();
	}

	private static List<String> split(String field) {
		return field.isEmpty() ? List.of() : List.of(field.split(";"));
	}

	private void addNamesOfCldr() {
		LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
		for (String iso2 : Locale.getISOCountries()) {
			String name = english.regionDisplayName(iso2);
			String iso3 = Locale.of("", iso2).getISO3Country();
			this.names.putIfAbsent(iso3, name);
			add(name, new Form(Kind.NAME, iso3));
		}
	}

	private void add(String phrase, Form form) {
		this.forms.add(phrase, form);
		// headlines in capitals; short ones would be taken for acronyms
		if (phrase.length() > 3) {
			this.forms.add(phrase.toUpperCase(Locale.ROOT), form);
		}
	}

	/** The name a country is shown by. */
	public String name(String iso3) {
		return this.names.getOrDefault(iso3, iso3);
	}

	/** What exactly this phrase means. */
	public Optional<Form> lookUp(String phrase) {
		return this.forms.get(phrase);
	}

	Optional<PhraseIndex.Match<Form>> longestAt(Sentence sentence, int from) {
		return this.forms.longestAt(sentence, from);
	}

	/** How a phrase tells a country. */
	public enum Kind {

		/** The country's name. */
		NAME,
		/** Its people or the adjective. */
		DEMONYM,
		/** Its capital. */
		CAPITAL

	}

	/**
	 * What a phrase means.
	 *
	 * @param kind how it tells the country
	 * @param iso3 the country
	 */
	public record Form(Kind kind, String iso3) {
	}

}
