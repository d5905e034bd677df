package io.entente.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.util.ULocale;

/**
 * Countries by ISO 3166-1 alpha-3 code: the short name the press uses, official and other
 * names, and the names and adjectives by which a body says which country it belongs to.
 * Short names are CLDR's unless our own table gives a more usual one.
 */
final class CountryTable {

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, List<String>> otherNames = new HashMap<>();

	private final Map<String, String> byDesignator = new HashMap<>();

	CountryTable() {
		for (String alpha2 : Locale.getISOCountries()) {
			String iso3 = new ULocale("", alpha2).getISO3Country();
			register(iso3, ULocale.getDisplayCountry("und_" + alpha2, ULocale.ENGLISH));
		}
		for (List<String> row : ResourceTable.rows("countries.txt")) {
			String iso3 = row.get(0);
			if (!row.get(1).isEmpty()) {
				register(iso3, row.get(1));
			}
			List<String> others = ResourceTable.values(row.get(3));
			this.otherNames.put(iso3, others);
			others.forEach((name) -> designate(name, iso3));
			ResourceTable.values(row.get(2)).forEach((adjective) -> designate(adjective, iso3));
		}
	}

	private void register(String iso3, String name) {
		this.names.put(iso3, name);
		designate(name, iso3);
	}

	private void designate(String name, String iso3) {
		this.byDesignator.put(NameKey.of(name), iso3);
	}

	/** The short usual English name; the code itself if it is unknown. */
	String name(String iso3) {
		return this.names.getOrDefault(iso3, iso3);
	}

	/** Official, former and short names besides the usual one, and the acronyms. */
	List<String> otherNames(String iso3) {
		return new ArrayList<>(this.otherNames.getOrDefault(iso3, List.of()));
	}

	/**
	 * The country that a name or adjective stands for.
	 * @param key as {@link NameKey} normalises it; "vietnams", from "Vietnam's", counts
	 */
	Optional<String> byDesignator(String key) {
		String iso3 = this.byDesignator.get(key);
		if (iso3 == null && key.endsWith("s")) {
			iso3 = this.byDesignator.get(key.substring(0, key.length() - 1));
		}
		return Optional.ofNullable(iso3);
	}

}
