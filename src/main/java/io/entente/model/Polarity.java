package io.entente.model;

/**
 * Whether a claim says that something is so or that it isn't.
 */
public enum Polarity {

	/** Said to be so. */
	AFFIRMED,

	/** Said not to be so. */
	DENIED

}
