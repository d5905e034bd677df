package io.entente.model;

/**
 * The stages of an agreement's life, from first to last.
 */
public enum AgreementStatus {

	/** Said to be coming. */
	ANNOUNCED,

	/** Under negotiation. */
	NEGOTIATED,

	/** Signed, initialled or concluded. */
	SIGNED,

	/** Ratified or approved by at least one party. */
	RATIFIED,

	/** In force. */
	IN_FORCE,

	/** Reported as being carried out. */
	IMPLEMENTED,

	/** Suspended. */
	SUSPENDED,

	/** Ended, expired or withdrawn from. */
	ENDED

}
