package io.entente.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found, page by page.
 *
 * @param hits the page, best first; of every type a few where no type was asked for
 * @param counts how many there are of each type
 * @param more whether the next page has any
 */
public record SearchPage(List<SearchHit> hits, Map<SearchType, Count> counts, boolean more) {

	/** Nothing asked, nothing found. */
	public static final SearchPage EMPTY = new SearchPage(List.of(), Map.of(), false);

	public SearchPage {
		hits = List.copyOf(hits);
		counts = Map.copyOf(counts);
	}

	/** How many there are of a type. */
	public Count count(SearchType type) {
		return this.counts.getOrDefault(type, Count.NONE);
	}

	/**
	 * A number of things, which may be more than were counted.
	 *
	 * @param number how many
	 * @param exact whether that is all
	 */
	public record Count(long number, boolean exact) {

		static final Count NONE = new Count(0, true);

	}

}
