package io.entente.extraction.internal.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.extraction.internal.entities.NameMention;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;

/**
 * Takes lone words for surnames where the article names a person in full: "Paris said"
 * behind "Valerie Paris". Where the same word also stands as a place or between commas
 * behind one, nothing is changed.
 */
final class SurnameTypes {

	private final List<Sentence> sentences;

	SurnameTypes(List<Sentence> sentences) {
		this.sentences = sentences;
	}

	List<NameMention> settle(List<NameMention> names) {
		Map<String, Integer> surnames = new HashMap<>();
		for (NameMention name : names) {
			List<String> words = NameKey.words(name.text());
			if (name.type() == EntityType.PERSON && words.size() > 1) {
				surnames.putIfAbsent(words.getLast(), name.sentence());
			}
		}
		Set<String> places = new HashSet<>();
		for (NameMention name : names) {
			if (isLone(name) && standsAsPlace(name)) {
				places.add(NameKey.fold(name.text()));
			}
		}
		List<NameMention> settled = new ArrayList<>(names.size());
		for (NameMention name : names) {
			String word = NameKey.fold(name.text());
			Integer told = surnames.get(word);
			boolean surname = isLone(name) && told != null && told <= name.sentence() && !places.contains(word);
			settled.add(surname ? person(name) : name);
		}
		return settled;
	}

	private static boolean isLone(NameMention name) {
		return name.to() - name.from() == 1 && name.kind() == MentionKind.NAME
				&& (name.type() == EntityType.PLACE || name.type() == EntityType.COUNTRY
						|| (name.type() == EntityType.ORGANIZATION && !name.method().equals("body-lexicon")))
				&& !NameKey.isAcronym(name.text());
	}

	private boolean standsAsPlace(NameMention name) {
		Sentence sentence = this.sentences.get(name.sentence());
		boolean listed = sentence.word(name.to()).equals(",") && name.to() + 1 < sentence.size()
				&& sentence.token(name.to() + 1).isProper();
		return NameJoiner.isBehindLocative(sentence, name.from()) || !sentence.isProse() || listed
				|| (name.to() < sentence.size() && sentence.token(name.to()).isProper());
	}

	private static NameMention person(NameMention name) {
		return new NameMention(name.sentence(), name.from(), name.to(), name.span(), name.text(), EntityType.PERSON,
				name.kind(), null, name.text(), name.score(), "surname");
	}

}
