package io.entente.model;

/**
 * Where a date comes from.
 */
public enum DateBasis {

	/** The text or its metadata says it. */
	STATED,

	/** Worked out from an expression that is relative to another date. */
	RELATIVE,

	/** Only bounded by the date of publication. */
	PUBLICATION_BOUND,

	/** A person gave it. */
	HUMAN

}
