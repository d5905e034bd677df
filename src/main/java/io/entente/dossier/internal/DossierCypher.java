package io.entente.dossier.internal;

import io.entente.graph.CypherName;

/**
 * The statements that the dossier asks.
 */
enum DossierCypher implements CypherName {

	FIND_PROFILE("find-profile"), FIND_NEWEST_FACTS("find-newest-facts"), FIND_OLDEST_FACTS("find-oldest-facts"),
	FIND_FACT("find-fact"), COUNT_DATED("count-dated"), FIND_PARTNERS("find-partners"),
	FIND_CANONICAL("find-canonical"), FIND_LISTED_FACTS("find-listed-facts"), FIND_SOURCES("find-sources"),
	FIND_POSTS("find-posts"), FIND_LATEST_SENTENCES("find-latest-sentences"), FIND_REPORTS("find-reports"),
	FIND_TOLD_DIFFERENTLY("find-told-differently");

	private final String file;

	DossierCypher(String file) {
		this.file = file;
	}

	@Override
	public String path() {
		return "queries/dossier/" + this.file;
	}

}
