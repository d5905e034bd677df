package io.entente.model;

/**
 * What an entity does in a claim.
 */
public enum Role {

	/** Party to an agreement. */
	PARTY,

	/** Who acts. */
	SOURCE,

	/** Who is acted upon. */
	TARGET,

	/** Who belongs. */
	MEMBER,

	/** Who holds a post. */
	HOLDER,

	/** The body that a member or post belongs to. */
	OF,

	/** Where it happens. */
	PLACE

}
