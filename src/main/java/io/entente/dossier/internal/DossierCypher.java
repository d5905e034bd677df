package io.entente.dossier.internal;

import io.entente.graph.CypherName;

/**
 * The statements that the dossier asks.
 */
enum DossierCypher implements CypherName {

	FIND_PROFILE, FIND_NEWEST_FACTS, FIND_OLDEST_FACTS, FIND_FACT, COUNT_DATED, FIND_PARTNERS, FIND_CANONICAL,
	FIND_LISTED_FACTS, FIND_SOURCES, FIND_POSTS, FIND_LATEST_SENTENCES, FIND_REPORTS, FIND_TOLD_DIFFERENTLY;

	@Override
	public String path() {
		return CypherName.path("queries/dossier", this);
	}

}
