package io.entente.extraction.internal.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.entente.extraction.internal.entities.NameMention;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Joins names: countries by code, persons by full name and then by surname, bodies by
 * name, country and acronym, places by name.
 */
final class NameJoiner {

	private static final List<String> OFFICES = List.of("ministry", "department", "parliament", "government", "cabinet",
			"central committee", "national assembly", "embassy", "supreme court", "central bank", "senate", "congress");

	private final List<Sentence> sentences;

	private final List<Chain> chains = new ArrayList<>();

	private final Map<String, Chain> byKey = new HashMap<>();

	NameJoiner(List<Sentence> sentences) {
		this.sentences = sentences;
	}

	List<Chain> join(List<NameMention> names) {
		List<NameMention> later = new ArrayList<>();
		for (NameMention name : names) {
			switch (name.type()) {
				case COUNTRY -> chain(name, "c " + name.iso3(), name.canonical()).add(name);
				case PLACE -> chain(name, "l " + key(name.canonical()), name.canonical()).add(name);
				case PERSON -> {
					if (name.to() - name.from() > 1) {
						person(name);
					}
					else {
						later.add(name);
					}
				}
				case ORGANIZATION -> body(name, names);
			}
		}
		later.forEach(this::surname);
		return this.chains;
	}

	private Chain chain(NameMention name, String key, String canonical) {
		return this.byKey.computeIfAbsent(key, (_) -> {
			Chain chain = new Chain(name.type(), canonical, name.iso3());
			this.chains.add(chain);
			return chain;
		});
	}

	private void person(NameMention name) {
		String[] words = name.text().split(" ", -1);
		String outer = words[0] + " " + words[words.length - 1];
		Chain chain = chain(name, "p " + key(outer), name.text());
		if (name.text().length() > chain.name.length()) {
			chain.name = name.text();
		}
		chain.add(name);
	}

	/**
	 * A single name: of the only person who bears it, else of the one told of last before
	 * it, else somebody apart.
	 */
	private void surname(NameMention name) {
		List<Chain> bearers = this.chains.stream()
			.filter((chain) -> chain.type == EntityType.PERSON && chain.hasWord(name.text()))
			.toList();
		Optional<Chain> bearer = (bearers.size() == 1) ? Optional.of(bearers.getFirst())
				: bearers.stream()
					.filter((chain) -> chain.standsBetween(name.sentence() - 2, name.sentence()))
					.reduce((a, b) -> b);
		if (bearer.isPresent()) {
			bearer.get().add(name);
		}
		else {
			chain(name, "p " + key(name.text()), name.text()).add(name);
		}
	}

	private void body(NameMention name, List<NameMention> names) {
		@Nullable String iso3 = (name.iso3() != null) ? name.iso3() : owner(name, names);
		NameMention owned = new NameMention(name.sentence(), name.from(), name.to(), name.span(), name.text(),
				name.type(), name.kind(), iso3, name.canonical(), name.score(), name.method());
		String base = "o " + key(name.canonical());
		Optional<Chain> defined = introducing(name);
		if (defined.isPresent()) {
			this.byKey.putIfAbsent(base, defined.get());
			defined.get().add(owned);
			return;
		}
		String key = (iso3 != null && isOffice(name.text())) ? base + " " + iso3 : base;
		Chain chain = chain(owned, key, name.canonical());
		if (chain.iso3 == null) {
			chain.iso3 = iso3;
		}
		// "the ministry of health" told again without its country
		this.byKey.put(base, chain);
		chain.add(owned);
	}

	private static boolean isOffice(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return OFFICES.stream().anyMatch(lower::contains);
	}

	/** The country whose possessive or demonym stands right before the body. */
	private @Nullable String owner(NameMention name, List<NameMention> names) {
		Sentence sentence = this.sentences.get(name.sentence());
		for (NameMention country : names) {
			if (country.isCountry() && country.sentence() == name.sentence() && country.to() <= name.from()) {
				int gap = name.from() - country.to();
				String between = sentence.word(country.to());
				boolean possessive = gap == 1
						&& (between.equals("'s") || between.equals("’s") || between.equals("'") || between.equals("’"));
				if (gap == 0 || possessive) {
					return country.iso3();
				}
			}
		}
		// "the Ministry of Health of Viet Nam"
		for (NameMention country : names) {
			if (country.isCountry() && country.sentence() == name.sentence() && country.from() >= name.to()
					&& country.from() - name.to() <= 2 && sentence.word(name.to()).equals("of")) {
				return country.iso3();
			}
		}
		return null;
	}

	/** The body whose acronym stands in brackets behind it, or whose initials it is. */
	private Optional<Chain> introducing(NameMention name) {
		Sentence sentence = this.sentences.get(name.sentence());
		if (this.byKey.containsKey("o " + key(name.canonical())) || name.text().indexOf(' ') > 0) {
			return Optional.empty();
		}
		if (sentence.word(name.from() - 1).equals("(") && sentence.word(name.to()).equals(")")) {
			int behind = name.from() - 1;
			Optional<Chain> before = this.chains.stream()
				.filter((chain) -> chain.type == EntityType.ORGANIZATION && chain.references("")
					.stream()
					.anyMatch((reference) -> reference.sentence() == name.sentence()
							&& (reference.to() == behind || reference.to() == behind - 1)))
				.findFirst();
			if (before.isPresent()) {
				return before;
			}
		}
		String initials = name.text().replace(".", "");
		if (initials.length() < 3 || !initials.equals(initials.toUpperCase(Locale.ROOT))) {
			return Optional.empty();
		}
		return this.chains.stream()
			.filter((chain) -> chain.type == EntityType.ORGANIZATION && initials(chain.name).equals(initials))
			.findFirst();
	}

	static String initials(String name) {
		StringBuilder initials = new StringBuilder();
		for (String word : name.split("[ \\-]", -1)) {
			if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
				initials.append(word.charAt(0));
			}
		}
		return initials.toString();
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace(".", "");
	}

}
