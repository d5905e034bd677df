package io.entente.extraction.internal.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.extraction.internal.entities.NameMention;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Joins names: countries by code, places by name, persons and bodies as their joiners
 * say. A lone word that is the surname of somebody whom the article names in full is that
 * person's, whatever the tagger and the gazetteer take it for.
 */
final class NameJoiner {

	private static final Set<String> LOCATIVE = Set.of("in", "near", "at", "from", "to", "outside", "around", "via",
			"across", "towards", "toward", "over");

	private static final Set<String> PARTS_OF_PLACES = Set.of("city", "strip", "peninsula", "island", "islands", "dc");

	private final List<Sentence> sentences;

	private final Chains chains;

	private final PersonJoiner persons;

	private final BodyJoiner bodies;

	private final Map<String, Chain> places = new HashMap<>();

	NameJoiner(List<Sentence> sentences, Chains chains, PersonJoiner persons, BodyJoiner bodies) {
		this.sentences = sentences;
		this.chains = chains;
		this.persons = persons;
		this.bodies = bodies;
	}

	/** Joins all names of an article. */
	void join(List<NameMention> found) {
		List<NameMention> names = new SurnameTypes(this.sentences).settle(found);
		for (NameMention name : names) {
			if (name.isCountry() && name.iso3() != null) {
				this.chains.add(this.chains.country(name.iso3(), name.canonical()), name);
			}
		}
		Set<String> placeNames = new HashSet<>();
		names.stream().filter((name) -> name.type() == EntityType.PLACE).forEach((name) -> placeNames.add(key(name)));
		for (NameMention name : names) {
			if (name.type() == EntityType.PLACE) {
				this.chains.add(place(name, placeNames), name);
			}
		}
		this.persons.join(names.stream().filter((name) -> name.type() == EntityType.PERSON).toList());
		List<NameMention> organizations = names.stream()
			.filter((name) -> name.type() == EntityType.ORGANIZATION)
			.toList();
		this.bodies.join(organizations, owners(names));
	}

	private static String key(NameMention name) {
		return String.join(" ", NameKey.words(name.canonical()));
	}

	private Chain place(NameMention name, Set<String> names) {
		Chain country = halfNamedCountry(name);
		if (country != null) {
			return country;
		}
		String key = key(name);
		int last = key.lastIndexOf(' ');
		// "Hai Phong City" where the article says "Hai Phong" as well
		if (last > 0 && PARTS_OF_PLACES.contains(key.substring(last + 1)) && names.contains(key.substring(0, last))) {
			key = key.substring(0, last);
		}
		Chain chain = this.places.computeIfAbsent(key,
				(_) -> this.chains.open(EntityType.PLACE, name.canonical(), name.iso3()));
		if (chain.iso3 == null) {
			chain.iso3 = name.iso3();
		}
		return chain;
	}

	/** "Korea" in an article that names South Korea and not the North. */
	private @Nullable Chain halfNamedCountry(NameMention name) {
		Set<String> halves = switch (NameKey.fold(name.text())) {
			case "korea" -> Set.of("KOR", "PRK");
			case "congo" -> Set.of("COD", "COG");
			default -> Set.of();
		};
		Set<Chain> named = new LinkedHashSet<>();
		for (String half : halves) {
			Chain chain = this.chains.namedCountry(half);
			if (chain != null) {
				named.add(chain);
			}
		}
		return (named.size() == 1) ? named.iterator().next() : null;
	}

	/** The countries that bodies belong to, by possessive, demonym or "of". */
	private Map<NameMention, String> owners(List<NameMention> names) {
		Map<Integer, List<NameMention>> countries = new HashMap<>();
		for (NameMention name : names) {
			if (name.isCountry() && name.iso3() != null) {
				countries.computeIfAbsent(name.sentence(), (_) -> new ArrayList<>()).add(name);
			}
		}
		Map<NameMention, String> owners = new HashMap<>();
		for (NameMention name : names) {
			if (name.type() == EntityType.ORGANIZATION) {
				@Nullable String owner = (name.iso3() != null) ? name.iso3()
						: owner(name, countries.getOrDefault(name.sentence(), List.of()));
				if (owner != null) {
					owners.put(name, owner);
				}
			}
		}
		return owners;
	}

	private @Nullable String owner(NameMention name, List<NameMention> countries) {
		Sentence sentence = this.sentences.get(name.sentence());
		for (NameMention country : countries) {
			int gap = name.from() - country.to();
			String between = sentence.word(country.to());
			if (gap == 0 || (gap == 1 && Set.of("'s", "’s", "'", "’").contains(between))) {
				return country.iso3();
			}
		}
		for (NameMention country : countries) {
			// "the Ministry of Health of Viet Nam"
			int gap = country.from() - name.to();
			if (gap >= 0 && gap <= 2 && sentence.word(name.to()).equals("of") && country.kind() == MentionKind.NAME) {
				return country.iso3();
			}
		}
		return null;
	}

	/** Whether a locative preposition stands before the token. */
	static boolean isBehindLocative(Sentence sentence, int token) {
		return LOCATIVE.contains(sentence.word(token - 1));
	}

}
