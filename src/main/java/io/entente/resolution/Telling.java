package io.entente.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What some articles tell alike of a fact, as far as it shows whether others tell the
 * same one.
 *
 * @param <T> what it is compared with
 */
public interface Telling<T extends Telling<T>> {

	/** The fact's identifier. */
	String uid();

	/** Whether it tells that the fact isn't so. */
	boolean isDenied();

	/** Whether a date is told. */
	boolean isDated();

	/**
	 * The first day it can mean; without a date the one on which it was news; null if
	 * nothing shows when.
	 */
	@Nullable LocalDate from();

	/** The last day on which another telling that fits can begin, null as above. */
	@Nullable LocalDate until();

	/** Whether one article tells them as two. */
	boolean isToldApartFrom(T other);

	/** Whether both may tell one fact; the same from either side. */
	boolean fits(T other);

	/**
	 * Where it is told.
	 *
	 * @param articles the identifiers of the articles that tell it
	 * @param published the first day on which one of them may have appeared, null if none
	 * is known
	 * @param sentences those that tell it
	 * @param parties what those are called who take part: their names tell nothing more
	 */
	record Source(Set<String> articles, @Nullable LocalDate published, List<String> sentences, List<String> parties) {

		public Source {
			articles = Set.copyOf(articles);
			sentences = List.copyOf(sentences);
			parties = List.copyOf(parties);
		}

	}

}
