package io.entente.evidence.internal;

import io.entente.graph.CypherName;

/**
 * The statements that evidence is found by.
 */
enum EvidenceCypher implements CypherName {

	FIND_FACT, FIND_SENTENCES;

	@Override
	public String path() {
		return CypherName.path("queries/evidence", this);
	}

}
