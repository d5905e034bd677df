package io.entente.investigations.internal;

import io.entente.graph.CypherName;

/**
 * What investigations ask the graph.
 */
enum InvestigationCypher implements CypherName {

	FIND_CANONICALS("find-canonicals"), FIND_TELLINGS("find-tellings"), FIND_SHOWN("find-shown"),
	FIND_THINGS("find-things");

	private final String file;

	InvestigationCypher(String file) {
		this.file = file;
	}

	@Override
	public String path() {
		return "queries/investigations/" + this.file;
	}

}
