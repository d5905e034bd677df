package io.entente.matrix;

/**
 * What the rows are ordered by.
 */
public enum RowOrder {

	/** The name. */
	NAME,

	/** The measure, the highest first. */
	TOTAL,

	/** The UN's region of the world, then the most facts first. */
	REGION,

	/** Whom they deal with: rows of like partners stand side by side. */
	SIMILARITY

}
