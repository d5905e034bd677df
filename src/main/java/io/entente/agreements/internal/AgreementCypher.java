package io.entente.agreements.internal;

import io.entente.graph.CypherName;

/**
 * The statements that the ledger asks.
 */
enum AgreementCypher implements CypherName {

	FIND_AGREEMENTS, FIND_AGREEMENT, FIND_STAGE_CLAIMS, FIND_RELATED, FIND_ALIKE, FIND_NEWEST_REPORT;

	@Override
	public String path() {
		return CypherName.path("queries/agreements", this);
	}

}
