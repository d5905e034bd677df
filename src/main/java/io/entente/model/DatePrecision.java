package io.entente.model;

/**
 * The finest unit to which a date is known.
 */
public enum DatePrecision {

	/** A day. */
	DAY,

	/** A month. */
	MONTH,

	/** A quarter. */
	QUARTER,

	/** A season. */
	SEASON,

	/** A year. */
	YEAR,

	/** A decade. */
	DECADE,

	/** No calendar unit, an interval for example. */
	UNKNOWN

}
