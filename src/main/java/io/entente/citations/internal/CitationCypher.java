package io.entente.citations.internal;

import io.entente.graph.CypherName;

/**
 * The statements that citations ask.
 */
enum CitationCypher implements CypherName {

	FIND_SOURCE, FIND_FACT, FIND_SOURCES;

	@Override
	public String path() {
		return CypherName.path("queries/citations", this);
	}

}
