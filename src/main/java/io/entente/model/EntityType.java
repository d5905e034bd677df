package io.entente.model;

/**
 * The kinds of things that articles name.
 */
public enum EntityType {

	/** A human being. */
	PERSON,

	/** A ministry, company, university, party, alliance or any other named body. */
	ORGANIZATION,

	/** A state or territory with an ISO 3166 code. */
	COUNTRY,

	/** Any other named location. */
	PLACE

}
