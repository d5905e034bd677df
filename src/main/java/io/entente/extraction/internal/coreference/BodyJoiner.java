package io.entente.extraction.internal.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.extraction.internal.entities.NameMention;
import io.entente.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Joins the names of bodies: by name and country, acronyms in brackets in both
 * directions, acronyms made of initials, names cut short before their complement, and
 * lone heads ("the University").
 */
final class BodyJoiner {

	/** Sentences back in which one of several bodies of a kind is looked for. */
	private static final int REACH = 3;

	/** Bodies that share an outer word and are compared. */
	private static final int MOST_COMPARED = 40;

	private final Chains chains;

	private final BodyNameKey keys;

	private final Map<String, Chain> byKey = new HashMap<>();

	private final Map<String, List<Chain>> byFirstWord = new HashMap<>();

	private final Map<String, List<Chain>> byInitial = new HashMap<>();

	private final Map<String, List<Chain>> byHead = new HashMap<>();

	BodyJoiner(Chains chains, BodyNameKey keys) {
		this.chains = chains;
		this.keys = keys;
	}

	/**
	 * Joins all bodies' names of an article.
	 * @param names the bodies' names in order
	 * @param owners the country code that each belongs to, where the text tells it
	 */
	void join(List<NameMention> names, Map<NameMention, String> owners) {
		Map<String, String> aliases = this.keys.aliases(names);
		Map<String, NameMention> distinct = new LinkedHashMap<>();
		for (NameMention name : names) {
			if (!BodyNameKey.isOffice(name.canonical()) && !this.keys.isLoneHead(name)) {
				distinct.putIfAbsent(key(name, aliases), name);
			}
		}
		distinct.entrySet()
			.stream()
			.sorted(Comparator
				.comparingInt((Map.Entry<String, NameMention> entry) -> -length(entry.getValue().canonical())))
			.forEach((entry) -> this.byKey.put(entry.getKey(), known(entry.getValue())));
		for (NameMention name : names) {
			@Nullable String owner = owners.get(name);
			Chain chain = this.keys.isLoneHead(name) ? loneHead(name, owner) : BodyNameKey.isOffice(name.canonical())
					? office(name, owner, aliases) : this.byKey.computeIfAbsent(key(name, aliases), (_) -> known(name));
			if (chain.iso3 == null) {
				chain.iso3 = owner;
			}
			this.chains.add(chain, name);
		}
	}

	private static int length(String name) {
		return NameKey.isAcronym(name) ? 0 : NameKey.words(name).size();
	}

	private static String key(NameMention name, Map<String, String> aliases) {
		String key = BodyNameKey.of(name.canonical());
		return aliases.getOrDefault(key, key);
	}

	/** A body told before by another form of the name, else a new one. */
	private Chain known(NameMention name) {
		String text = name.canonical();
		Set<Chain> same = new LinkedHashSet<>();
		boolean acronym = NameKey.isAcronym(text);
		List<Chain> near = acronym ? this.byInitial.getOrDefault(text.substring(0, 1), List.of())
				: this.byFirstWord.getOrDefault(NameKey.words(text).stream().findFirst().orElse(""), List.of());
		for (Chain chain : near) {
			if (acronym ? NameKey.isInitials(text, chain.name) : this.keys.isShortForm(text, chain.name)) {
				same.add(chain);
			}
		}
		if (same.size() == 1) {
			return same.iterator().next();
		}
		return open(text, name.iso3());
	}

	private Chain open(String name, @Nullable String iso3) {
		Chain chain = this.chains.open(EntityType.ORGANIZATION, name, iso3);
		List<String> words = NameKey.words(name);
		if (!words.isEmpty()) {
			add(this.byFirstWord, words.getFirst(), chain);
			add(this.byInitial, name.substring(0, 1), chain);
		}
		for (int i = 0; i < words.size(); i++) {
			if (i + 1 == words.size() || NameKey.SMALL.contains(words.get(i + 1))) {
				add(this.byHead, words.get(i), chain);
			}
		}
		return chain;
	}

	private static void add(Map<String, List<Chain>> index, String word, Chain chain) {
		List<Chain> list = index.computeIfAbsent(word, (_) -> new ArrayList<>());
		if (list.size() < MOST_COMPARED) {
			list.add(chain);
		}
	}

	/** A ministry or parliament: one of each country, though all are called alike. */
	private Chain office(NameMention name, @Nullable String owner, Map<String, String> aliases) {
		String key = BodyNameKey.of(this.keys.withoutCountry(name.canonical()));
		String base = aliases.getOrDefault(key, key);
		Chain last = this.byKey.get(base);
		if (owner == null || (last != null && owner.equals(last.iso3))) {
			// told again without its country
			return (last != null) ? last : put(base, open(name.canonical(), null));
		}
		Chain owned = this.byKey.get(base + " " + owner);
		if (owned == null) {
			owned = (last != null && last.iso3 == null) ? last : open(name.canonical(), owner);
			owned.iso3 = owner;
			this.byKey.put(base + " " + owner, owned);
		}
		return put(base, owned);
	}

	private Chain put(String key, Chain chain) {
		this.byKey.put(key, chain);
		return chain;
	}

	/** "the University": the only one, else the only one near by, else apart. */
	private Chain loneHead(NameMention name, @Nullable String owner) {
		String word = NameKey.fold(name.text());
		List<Chain> headed = this.byHead.getOrDefault(word, List.of())
			.stream()
			.filter((chain) -> owner == null || chain.iso3 == null || owner.equals(chain.iso3))
			.toList();
		if (headed.size() == 1) {
			return headed.getFirst();
		}
		Set<Chain> near = this.chains.near(name.sentence(), name.from(), REACH, headed::contains);
		if (near.size() == 1) {
			return near.iterator().next();
		}
		return office(name, owner, Map.of());
	}

}
