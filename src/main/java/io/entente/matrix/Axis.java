package io.entente.matrix;

/**
 * What the rows and columns of the matrix are.
 */
public enum Axis {

	/** Countries; an organization's country stands for it. */
	COUNTRY,

	/** Organizations. */
	ORGANIZATION

}
