package io.entente.model;

/**
 * How a mention refers to its entity.
 */
public enum MentionKind {

	/** By a proper name or acronym. */
	NAME,

	/** By a description, such as "the ministry". */
	NOMINAL,

	/** By a pronoun. */
	PRONOUN,

	/** By the adjective or noun of a country's people, such as "Hungarian". */
	DEMONYM

}
