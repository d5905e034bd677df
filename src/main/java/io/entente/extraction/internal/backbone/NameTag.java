package io.entente.extraction.internal.backbone;

/** What a statistical tagger can take a token for. */
public enum NameTag {

	/** Part of a person's name. */
	PERSON,
	/** Part of a body's name. */
	ORGANIZATION,
	/** Part of a location's name. */
	LOCATION,
	/** No name. */
	NONE

}
