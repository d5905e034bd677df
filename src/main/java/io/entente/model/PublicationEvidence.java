package io.entente.model;

/**
 * What told the date of publication.
 */
public enum PublicationEvidence {

	/** The document's own metadata. */
	METADATA,

	/** A date line at the head of the text. */
	HEADER_LINE,

	/** The person who imported it. */
	USER,

	/** The date in the page's frame, an upper bound only. */
	PAGE_DATE,

	/** Nothing. */
	NONE

}
