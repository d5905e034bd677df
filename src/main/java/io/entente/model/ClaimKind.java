package io.entente.model;

/**
 * The three kinds of claims, and of the facts they support.
 */
public enum ClaimKind {

	/** A treaty, memorandum, contract, communiqué or programme between parties. */
	AGREEMENT,

	/** Something that happened, is planned or is denied, in PLOVER's classes. */
	EVENT,

	/** A lasting relation between two entities. */
	TIE

}
