package io.entente.graph;

/**
 * How much the graph holds of each kind.
 *
 * @param countries countries
 * @param organizations organizations
 * @param persons persons
 * @param places places
 * @param agreements agreements
 * @param events events
 * @param ties ties
 * @param articles articles
 * @param claims claims, those out of force included
 */
public record GraphCounts(long countries, long organizations, long persons, long places, long agreements, long events,
		long ties, long articles, long claims) {

	/** Whether nothing has been imported yet. */
	public boolean isEmpty() {
		return this.articles == 0;
	}

}
