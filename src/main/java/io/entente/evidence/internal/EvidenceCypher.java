package io.entente.evidence.internal;

import io.entente.graph.CypherName;

/**
 * The statements that evidence is found by.
 */
enum EvidenceCypher implements CypherName {

	FIND_FACT("find-fact"), FIND_SENTENCES("find-sentences");

	private final String file;

	EvidenceCypher(String file) {
		this.file = file;
	}

	@Override
	public String path() {
		return "queries/evidence/" + this.file;
	}

}
