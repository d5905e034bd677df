package io.entente.shell.internal;

import io.entente.graph.CypherName;

/**
 * The statements that the home page asks.
 */
enum HomeCypher implements CypherName {

	FIND_LATEST_ARTICLES("find-latest-articles"), FIND_LATEST_AGREEMENTS("find-latest-agreements");

	private final String file;

	HomeCypher(String file) {
		this.file = file;
	}

	@Override
	public String path() {
		return "queries/home/" + this.file;
	}

}
