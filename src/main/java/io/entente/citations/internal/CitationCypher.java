package io.entente.citations.internal;

import io.entente.graph.CypherName;

/**
 * The statements that citations ask.
 */
enum CitationCypher implements CypherName {

	FIND_SOURCE("find-source"), FIND_FACT("find-fact"), FIND_SOURCES("find-sources");

	private final String file;

	CitationCypher(String file) {
		this.file = file;
	}

	@Override
	public String path() {
		return "queries/citations/" + this.file;
	}

}
