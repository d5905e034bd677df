package io.entente.extraction.internal.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.structure.Sentence;

/**
 * Finds the longest known phrase that begins at a token. Phrases are compared by their
 * text between token borders, so that it doesn't matter how a tagger cuts "U.S." or
 * "Bosnia-Herzegovina".
 *
 * @param <T> what is known about a phrase
 */
final class PhraseIndex<T> {

	private static final int LONGEST = 10;

	private final Map<String, T> phrases = new HashMap<>();

	private final Set<String> openings = new HashSet<>();

	/** Adds a phrase; the first meaning of a phrase wins. */
	void add(String phrase, T meaning) {
		String key = normalize(phrase);
		this.phrases.putIfAbsent(key, meaning);
		this.openings.add(opening(key));
	}

	/** What is known about exactly this phrase. */
	Optional<T> get(String phrase) {
		return Optional.ofNullable(this.phrases.get(normalize(phrase)));
	}

	/** The longest phrase that begins at the token. */
	Optional<Match<T>> longestAt(Sentence sentence, int from) {
		String first = sentence.token(from).text();
		if (!this.openings.contains(opening(normalize(first)))) {
			return Optional.empty();
		}
		StringBuilder phrase = new StringBuilder(first);
		Optional<Match<T>> longest = match(phrase, from + 1);
		for (int to = from + 1; to < Math.min(sentence.size(), from + LONGEST); to++) {
			if (sentence.token(to).start() > sentence.token(to - 1).end()) {
				phrase.append(' ');
			}
			phrase.append(sentence.token(to).text());
			Optional<Match<T>> longer = match(phrase, to + 1);
			if (longer.isPresent()) {
				longest = longer;
			}
		}
		return longest;
	}

	private Optional<Match<T>> match(StringBuilder phrase, int to) {
		T meaning = this.phrases.get(normalize(phrase.toString()));
		return (meaning == null) ? Optional.empty() : Optional.of(new Match<>(meaning, to));
	}

	private static String opening(String key) {
		return key.substring(0, Math.min(2, key.length()));
	}

	private static String normalize(String phrase) {
		return (phrase.indexOf('\u2019') < 0) ? phrase : phrase.replace('\u2019', '\'');
	}

	/**
	 * A phrase found.
	 *
	 * @param meaning what is known about it
	 * @param to the token behind its last
	 */
	record Match<T>(T meaning, int to) {
	}

}
