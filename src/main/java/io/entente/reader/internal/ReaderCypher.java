package io.entente.reader.internal;

import io.entente.graph.CypherName;

/**
 * The statements that the reader asks.
 */
enum ReaderCypher implements CypherName {

	FIND_ARTICLE("find-article"), FIND_PASSAGES("find-passages"), FIND_MENTIONS("find-mentions"),
	FIND_CLAIMS("find-claims");

	private final String file;

	ReaderCypher(String file) {
		this.file = file;
	}

	@Override
	public String path() {
		return "queries/reader/" + this.file;
	}

}
