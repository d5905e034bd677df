package io.entente.extraction.internal.claims;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.entente.extraction.internal.entities.ResourceLines;
import io.entente.model.ArticleEntity;
import org.jspecify.annotations.Nullable;

/**
 * Persons so well known that the news name them without their country: heads of state and
 * government and the like, see the head of {@code statesmen.tsv}.
 */
final class Statesmen {

	/** Full names, and surnames that mean one person. */
	private final Map<String, String> countries = new HashMap<>();

	private final Set<String> international = new HashSet<>();

	Statesmen() {
		for (String line : ResourceLines.of("statesmen.tsv")) {
			String[] fields = line.split("\t", -1);
			for (String entry : fields[1].split(";", -1)) {
				boolean elsewhere = entry.endsWith("+");
				String name = elsewhere ? entry.substring(0, entry.length() - 1) : entry;
				boolean alone = name.endsWith("*");
				String key = key(alone ? name.substring(0, name.length() - 1) : name);
				this.countries.putIfAbsent(key, fields[0]);
				if (elsewhere) {
					this.international.add(key);
					this.international.add(key.substring(key.lastIndexOf(' ') + 1));
				}
				if (alone) {
					this.countries.putIfAbsent(key.substring(key.lastIndexOf(' ') + 1), fields[0]);
				}
			}
		}
	}

	/** The country (ISO 3166 alpha-3) of the person, null if it isn't known. */
	@Nullable String country(ArticleEntity person) {
		List<String> names = new ArrayList<>(List.of(person.name()));
		names.addAll(person.aliases());
		boolean full = names.stream().anyMatch((name) -> name.indexOf(' ') > 0);
		for (String name : names) {
			String key = key(name);
			// "Trump" means somebody only where no first name says otherwise
			if (!full || key.indexOf(' ') > 0) {
				String country = this.countries.get(key);
				country = (country == null) ? this.countries.get(outer(key)) : country;
				if (country != null) {
					return country;
				}
			}
		}
		return null;
	}

	/** Whether the person has held an international body's office as well. */
	boolean isInternational(ArticleEntity person) {
		return this.international.contains(key(person.name()))
				|| this.international.contains(outer(key(person.name())));
	}

	/** First and last word: "Joseph R. Biden". */
	private static String outer(String key) {
		int first = key.indexOf(' ');
		int last = key.lastIndexOf(' ');
		return (first < last) ? key.substring(0, first) + key.substring(last) : key;
	}

	private static String key(String name) {
		String plain = Normalizer.normalize(name.replace('ı', 'i').replace('ø', 'o').replace('ł', 'l'),
				Normalizer.Form.NFD);
		StringBuilder key = new StringBuilder();
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (Character.isLetterOrDigit(c)) {
				key.append(c);
			}
			else if ((c == ' ' || c == '-') && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
				key.append(' ');
			}
		}
		return key.toString().toLowerCase(Locale.ROOT).strip();
	}

}
