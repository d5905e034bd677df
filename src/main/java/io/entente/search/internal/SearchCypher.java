package io.entente.search.internal;

import io.entente.graph.CypherName;

/**
 * The statements that search asks.
 */
enum SearchCypher implements CypherName {

	FIND_ENTITIES("find-entities"), FIND_FACTS("find-facts"), FIND_ARTICLES("find-articles"),
	COUNT_ENTITIES("count-entities"), COUNT_FACTS("count-facts"), COUNT_ARTICLES("count-articles"),
	FIND_NAMED_ENTITIES("find-named-entities");

	private final String file;

	SearchCypher(String file) {
		this.file = file;
	}

	@Override
	public String path() {
		return "queries/search/" + this.file;
	}

}
