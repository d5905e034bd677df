package io.entente.extraction.internal.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.entente.model.Publication;
import io.entente.model.TimeMention;

/** An article's dates and durations. */
public final class Times {

	private final List<TimeMention> mentions;

	private final Map<Integer, List<TimeMention>> bySentence;

	private final Map<Integer, List<Duration>> durations = new HashMap<>();

	private final Publication publication;

	Times(Map<Integer, List<TimeMention>> bySentence, List<Duration> durations, Publication publication) {
		this.bySentence = bySentence;
		this.mentions = bySentence.values().stream().flatMap(List::stream).toList();
		durations
			.forEach((each) -> this.durations.computeIfAbsent(each.sentence(), (index) -> new ArrayList<>()).add(each));
		this.publication = publication;
	}

	/** All dates in order. */
	public List<TimeMention> mentions() {
		return this.mentions;
	}

	/** The dates in a sentence, in order. */
	public List<TimeMention> in(int sentence) {
		return this.bySentence.getOrDefault(sentence, List.of());
	}

	/**
	 * The lengths of time told in a sentence, in order: terms of agreements among them.
	 */
	public List<Duration> durationsIn(int sentence) {
		return this.durations.getOrDefault(sentence, List.of());
	}

	/** When the article was published, bounded by its own dates where possible. */
	public Publication publication() {
		return this.publication;
	}

}
