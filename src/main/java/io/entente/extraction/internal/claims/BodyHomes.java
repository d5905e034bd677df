package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.entente.extraction.internal.entities.PlaceGazetteer;
import io.entente.extraction.internal.entities.ResourceLines;
import io.entente.model.ArticleEntity;
import org.jspecify.annotations.Nullable;

/**
 * In which country a body is at home: by the list of well-known ones, see the head of
 * {@code homes.tsv}, or by the city in its own name ("Karachi University").
 */
final class BodyHomes {

	/** Bodies that stand in the city they are named after. */
	private static final Set<String> LOCAL = Set.of("university", "college", "institute", "hospital", "academy",
			"airport", "police", "school", "museum", "port", "polytechnic", "clinic", "zoo", "philharmonic", "opera",
			"exchange", "refinery", "shipyard");

	private final Map<String, String> countries = new HashMap<>();

	private final PlaceGazetteer places;

	BodyHomes(PlaceGazetteer places) {
		this.places = places;
		for (String line : ResourceLines.of("homes.tsv")) {
			String[] fields = line.split("\t", -1);
			for (String name : fields[1].split(";", -1)) {
				this.countries.putIfAbsent(name, fields[0]);
			}
		}
	}

	/**
	 * The country (ISO 3166 alpha-3) of the body, null if it isn't known.
	 * @param named the countries that the article names
	 */
	@Nullable String country(ArticleEntity body, Collection<String> named) {
		List<String> names = new ArrayList<>(List.of(body.name()));
		names.addAll(body.aliases());
		for (String name : names) {
			String country = this.countries.get(name);
			if (country == null) {
				country = byCity(name, named);
			}
			if (country != null) {
				return country;
			}
		}
		return null;
	}

	private @Nullable String byCity(String name, Collection<String> named) {
		int space = name.lastIndexOf(' ');
		if (space < 0) {
			return null;
		}
		if (LOCAL.contains(name.substring(space + 1).toLowerCase(Locale.ROOT))) {
			return this.places.country(name.substring(0, space), named).orElse(null);
		}
		int of = name.indexOf(" of ");
		boolean local = of > 0 && LOCAL.contains(name.substring(0, of).toLowerCase(Locale.ROOT));
		return local ? this.places.country(name.substring(of + 4), named).orElse(null) : null;
	}

}
