package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.entente.extraction.internal.coreference.Cast;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.model.ArticleEntity;
import io.entente.model.EntityType;
import org.jspecify.annotations.Nullable;

/** In which sentences an article names whom, and which country it is about. */
final class Whereabouts {

	/** So many times as often as any other an article's country must be mentioned. */
	private static final int AHEAD = 3;

	private static final int FEWEST = 3;

	private final Cast cast;

	private final Map<String, List<Integer>> sentences = new HashMap<>();

	Whereabouts(Cast cast, int sentences) {
		this.cast = cast;
		for (int sentence = 0; sentence < sentences; sentence++) {
			for (Reference reference : cast.in(sentence)) {
				if (!reference.isPronoun()) {
					List<Integer> own = this.sentences.computeIfAbsent(reference.entity(), (id) -> new ArrayList<>());
					if (own.isEmpty() || own.getLast() != sentence) {
						own.add(sentence);
					}
				}
			}
		}
	}

	/** The two sentences nearest to one another that name the one and the other. */
	Optional<Proof> together(String one, String other) {
		List<Integer> first = this.sentences.getOrDefault(one, List.of());
		List<Integer> second = this.sentences.getOrDefault(other, List.of());
		@Nullable Proof best = null;
		int j = 0;
		for (int sentence : first) {
			while (j + 1 < second.size()
					&& Math.abs(second.get(j + 1) - sentence) <= Math.abs(second.get(j) - sentence)) {
				j++;
			}
			if (j < second.size() && (best == null || Math.abs(second.get(j) - sentence) < best.distance())) {
				best = new Proof(sentence, second.get(j));
			}
		}
		return Optional.ofNullable(best);
	}

	/** The sentence nearest to the given one that names the entity, else that one. */
	int nearest(String entity, int sentence) {
		List<Integer> own = this.sentences.getOrDefault(entity, List.of());
		if (own.isEmpty()) {
			return sentence;
		}
		int at = Collections.binarySearch(own, sentence);
		int behind = (at >= 0) ? at : -at - 1;
		if (behind == own.size()) {
			return own.getLast();
		}
		boolean before = behind > 0 && sentence - own.get(behind - 1) < own.get(behind) - sentence;
		return before ? own.get(behind - 1) : own.get(behind);
	}

	/** Whether the sentence and those beside it name no other country. */
	boolean isUndisputed(String country, int sentence) {
		for (int i = sentence - 1; i <= sentence + 1; i++) {
			for (Reference reference : this.cast.in(i)) {
				ArticleEntity entity = this.cast.entity(reference.entity());
				if (entity.type() == EntityType.COUNTRY && !entity.id().equals(country)) {
					return false;
				}
			}
		}
		return true;
	}

	/**
	 * The country that the article is about: mentioned far more often than any other, its
	 * cities and bodies included. Null if there is no such country.
	 */
	@Nullable String focus() {
		Map<String, Integer> counts = new HashMap<>();
		for (ArticleEntity entity : this.cast.entities()) {
			if (entity.iso3() != null && entity.type() != EntityType.PERSON) {
				counts.merge(entity.iso3(), entity.mentions().size(), Integer::sum);
			}
		}
		@Nullable String most = null;
		int second = 0;
		for (Map.Entry<String, Integer> entry : counts.entrySet()) {
			if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
				second = (most == null) ? 0 : counts.getOrDefault(most, 0);
				most = entry.getKey();
			}
			else {
				second = Math.max(second, entry.getValue());
			}
		}
		if (most == null || counts.getOrDefault(most, 0) < Math.max(FEWEST, AHEAD * second)) {
			return null;
		}
		return this.cast.country(most).map(ArticleEntity::id).orElse(null);
	}

	/**
	 * Two sentences by index, the same where one is enough.
	 *
	 * @param first where the one stands
	 * @param second where the other stands
	 */
	record Proof(int first, int second) {

		int distance() {
			return Math.abs(this.first - this.second);
		}

	}

}
