package io.entente.matrix;

/**
 * What is measured of a pair. All measures look at affirmed facts that are or were; plans
 * and denials are counted apart.
 */
public enum Measure {

	/** How many facts. */
	FACTS,

	/** How many independent origins tell of them, summed over the facts. */
	ORIGINS,

	/**
	 * The mean weight of the facts between conflict and cooperation, see {@link Tone}.
	 */
	TONE

}
