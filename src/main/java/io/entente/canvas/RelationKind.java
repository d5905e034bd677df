package io.entente.canvas;

/**
 * The kinds of relations the canvas draws, each summing up the facts of one pair of
 * entities.
 */
public enum RelationKind {

	/** They agreed, met, supported, aided or worked with each other. */
	COOPERATES_WITH,

	/** A person holds or held an office at a body. */
	AFFILIATED_WITH,

	/** A body belongs to another. */
	MEMBER_OF,

	/** A body sits in a country or place. */
	BASED_IN,

	/**
	 * Somebody denies that they agreed, met, supported, aided or worked with each other.
	 */
	DENIED_WITH

}
