package io.entente.model;

/**
 * Lasting relations between two entities.
 */
public enum TieType {

	/** A person's post, employer or party. */
	AFFILIATION,

	/** A body or country within a larger body. */
	MEMBERSHIP,

	/** A person's country. */
	CITIZENSHIP,

	/** Where a body or place is. */
	LOCATION,

	/** Who owns a body. */
	OWNERSHIP,

	/** Family relation between persons. */
	KINSHIP

}
