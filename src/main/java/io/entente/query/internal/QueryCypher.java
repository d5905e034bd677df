package io.entente.query.internal;

import io.entente.graph.CypherName;

/**
 * The explorer's own statements about queries.
 */
enum QueryCypher implements CypherName {

	TERMINATE_QUERY, COUNT_LABELS, COUNT_RELATIONSHIP_TYPES, FIND_PROPERTIES, FIND_PARTICIPANTS;

	@Override
	public String path() {
		return CypherName.path("queries/query", this);
	}

}
