package io.entente.extraction.internal.times;

import java.util.List;

import io.entente.model.Publication;
import io.entente.model.TimeMention;

/**
 * An article's dates.
 *
 * @param dated the dates in order, each with its sentence
 * @param publication when it was published, bounded by its own dates where possible
 */
public record Times(List<Dated> dated, Publication publication) {

	public Times {
		dated = List.copyOf(dated);
	}

	public List<TimeMention> mentions() {
		return this.dated.stream().map(Dated::mention).toList();
	}

	/** The dates in a sentence, in order. */
	public List<TimeMention> in(int sentence) {
		return this.dated.stream().filter((date) -> date.sentence() == sentence).map(Dated::mention).toList();
	}

	/**
	 * A date and its place.
	 *
	 * @param sentence the sentence's index
	 * @param mention the date
	 */
	public record Dated(int sentence, TimeMention mention) {
	}

}
