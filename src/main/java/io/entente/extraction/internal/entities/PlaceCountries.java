package io.entente.extraction.internal.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * The country of each place: what the text says beside it ("Mandalay, Myanmar") anywhere
 * in the article, else what the gazetteer knows of the name.
 */
final class PlaceCountries {

	private final PlaceGazetteer places;

	PlaceCountries(PlaceGazetteer places) {
		this.places = places;
	}

	void tell(List<Sentence> sentences, List<NameMention> names) {
		Map<Long, NameMention> countries = new HashMap<>();
		Set<String> named = new HashSet<>();
		for (NameMention name : names) {
			if (name.isCountry() && name.iso3() != null) {
				named.add(name.iso3());
				countries.put(position(name.sentence(), name.from()), name);
			}
		}
		Map<String, String> stated = new HashMap<>();
		for (NameMention name : names) {
			boolean comma = sentences.get(name.sentence()).word(name.to()).equals(",");
			@Nullable NameMention behind = comma ? countries.get(position(name.sentence(), name.to() + 1)) : null;
			if (isOpen(name) && behind != null && behind.iso3() != null && isSingleBehind(sentences, behind)) {
				stated.putIfAbsent(name.text(), behind.iso3());
			}
		}
		names.replaceAll((name) -> isOpen(name) ? Optional.ofNullable(stated.get(name.text()))
			.or(() -> this.places.country(name.text(), named))
			.map(name::in)
			.orElse(name) : name);
	}

	private static boolean isOpen(NameMention name) {
		return name.type() == EntityType.PLACE && name.iso3() == null;
	}

	/** "Mandalay, Myanmar" tells; "Bavaria, France and Italy" is a list. */
	private static boolean isSingleBehind(List<Sentence> sentences, NameMention country) {
		Sentence sentence = sentences.get(country.sentence());
		String next = sentence.word(country.to());
		boolean list = next.equals("and") || (next.equals(",") && country.to() + 1 < sentence.size()
				&& (sentence.word(country.to() + 1).equals("and") || sentence.token(country.to() + 1).isProper()));
		// "as they fled to Europe, Libya closed": the country opens a clause
		boolean subject = country.to() < sentence.size() && sentence.token(country.to()).isVerb();
		return !list && !subject && country.kind() == MentionKind.NAME;
	}

	private static long position(int sentence, int token) {
		return ((long) sentence << 32) | token;
	}

}
