package io.entente.shell.internal;

import io.entente.graph.CypherName;

/**
 * The statements that the home page asks.
 */
enum HomeCypher implements CypherName {

	FIND_LATEST_ARTICLES, FIND_LATEST_AGREEMENTS;

	@Override
	public String path() {
		return CypherName.path("queries/home", this);
	}

}
