package io.entente.selection.internal;

import io.entente.graph.CypherName;

/**
 * The statements that the selection asks.
 */
enum SelectionCypher implements CypherName {

	COUNT_FACTS, COUNT_FACTS_OF_ENTITIES, FIND_FACTS, FIND_FACTS_OF_ENTITIES, FIND_FACTS_BETWEEN, STREAM_FACTS,
	STREAM_FACTS_OF_ENTITIES, FIND_FACT, FIND_NAMES, FIND_PUBLISHERS;

	@Override
	public String path() {
		return CypherName.path("queries/selection", this);
	}

}
