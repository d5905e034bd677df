package io.entente.model;

/**
 * Classes of events between actors, those of the PLOVER coding scheme, so that results
 * compare with the field's.
 */
public enum EventType {

	/** A promise or intention to act together. */
	AGREE,

	/** A meeting, visit, call or talks. */
	CONSULT,

	/** Verbal or diplomatic support, signing and ratifying included. */
	SUPPORT,

	/** A mutual material exchange. */
	COOPERATE,

	/** Material help that benefits one side. */
	AID,

	/** A concession. */
	YIELD,

	/** A demand or appeal. */
	REQUEST,

	/** Disapproval or accusation. */
	ACCUSE,

	/** A refusal. */
	REJECT,

	/** A threat. */
	THREATEN,

	/** A protest. */
	PROTEST,

	/** A reduction or breaking of relations. */
	SANCTION,

	/** A show of force. */
	MOBILIZE,

	/** Coercion without armed force. */
	COERCE,

	/** The use of violence. */
	ASSAULT

}
