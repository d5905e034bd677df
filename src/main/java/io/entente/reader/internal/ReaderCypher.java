package io.entente.reader.internal;

import io.entente.graph.CypherName;

/**
 * The statements that the reader asks.
 */
enum ReaderCypher implements CypherName {

	FIND_ARTICLE, FIND_PASSAGES, FIND_MENTIONS, FIND_CLAIMS, FIND_PASSAGE_TEXTS;

	@Override
	public String path() {
		return CypherName.path("queries/reader", this);
	}

}
