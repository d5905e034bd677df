package io.entente.exports.internal;

import io.entente.graph.CypherName;

/**
 * The statements that the exports ask.
 */
enum ExportCypher implements CypherName {

	COUNT_FACTS_AMONG, FIND_FACTS, FIND_FACTS_OF_ENTITIES, FIND_FACTS_AMONG, FIND_NAMED_FACTS, COUNT_NAMED_FACTS,
	FIND_ENTITIES, FIND_PARTICIPANTS, FIND_SENTENCES, COUNT_UNKNOWN;

	@Override
	public String path() {
		return CypherName.path("queries/exports", this);
	}

}
