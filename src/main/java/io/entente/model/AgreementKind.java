package io.entente.model;

/**
 * The forms that an agreement takes.
 */
public enum AgreementKind {

	/** A treaty, convention or accord. */
	TREATY,

	/** A memorandum of understanding. */
	MOU,

	/** A contract or deal. */
	CONTRACT,

	/** A communiqué, joint statement or declaration. */
	COMMUNIQUE,

	/** A protocol or an addition to another agreement. */
	PROTOCOL,

	/** A programme, plan or roadmap. */
	PROGRAM,

	/** An agreement whose form isn't told. */
	OTHER

}
