package io.entente.model;

/**
 * How real the thing claimed is. A plan is never drawn as a thing that happened.
 */
public enum Modality {

	/** It happened or holds. */
	ACTUAL,

	/** It is intended, announced or under way to happen. */
	PLANNED,

	/** Somebody suggests it. */
	PROPOSED,

	/** It might be, or would be. */
	HYPOTHETICAL,

	/** It held once and holds no more. */
	PAST

}
