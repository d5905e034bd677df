package io.entente.investigations.internal;

import io.entente.graph.CypherName;

/**
 * What investigations ask the graph.
 */
enum InvestigationCypher implements CypherName {

	FIND_CANONICALS, FIND_TELLINGS, FIND_SHOWN, FIND_THINGS;

	@Override
	public String path() {
		return CypherName.path("queries/investigations", this);
	}

}
