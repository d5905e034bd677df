package io.entente.timeline.internal;

import io.entente.graph.CypherName;

/**
 * The timeline's Cypher statements.
 */
enum TimelineCypher implements CypherName {

	FIND_STAGES("find-stages");

	private final String path;

	TimelineCypher(String file) {
		this.path = "queries/timeline/" + file;
	}

	@Override
	public String path() {
		return this.path;
	}

}
