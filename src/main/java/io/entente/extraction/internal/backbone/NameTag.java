package io.entente.extraction.internal.backbone;

/** What a statistical tagger can take a token for. */
public enum NameTag {

	/** Part of a person's name. */
	PERSON,
	/** Part of a body's name. */
	ORGANIZATION,
	/** Part of a location's name. */
	LOCATION,
	/** Part of another name: a nationality, an event, a work. */
	MISC,
	/** No name. */
	NONE

}
