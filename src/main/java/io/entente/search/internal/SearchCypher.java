package io.entente.search.internal;

import io.entente.graph.CypherName;

/**
 * The statements that search asks.
 */
enum SearchCypher implements CypherName {

	FIND_ENTITIES, FIND_FACTS, FIND_ARTICLES, COUNT_ENTITIES, COUNT_FACTS, COUNT_ARTICLES, FIND_NAMED_ENTITIES;

	@Override
	public String path() {
		return CypherName.path("queries/search", this);
	}

}
