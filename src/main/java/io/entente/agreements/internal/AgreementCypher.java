package io.entente.agreements.internal;

import io.entente.graph.CypherName;

/**
 * The statements that the ledger asks.
 */
enum AgreementCypher implements CypherName {

	FIND_AGREEMENTS("find-agreements"), FIND_AGREEMENT("find-agreement"), FIND_STAGE_CLAIMS("find-stage-claims"),
	FIND_RELATED("find-related"), FIND_ALIKE("find-alike"), FIND_NEWEST_REPORT("find-newest-report");

	private final String file;

	AgreementCypher(String file) {
		this.file = file;
	}

	@Override
	public String path() {
		return "queries/agreements/" + this.file;
	}

}
