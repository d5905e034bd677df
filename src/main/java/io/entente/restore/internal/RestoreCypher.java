package io.entente.restore.internal;

import io.entente.graph.CypherName;

/**
 * The statements by which graphs are brought back; some are those of articles that are
 * written.
 */
enum RestoreCypher implements CypherName {

	RESTORE_ENTITIES, FIND_KNOWN_ENTITIES, RESTORE_CLAIMS, RESTORE_FACTS, FIND_PARTIES, RESTORE_SIDES, RESTORE_ARTICLES,
	RESTORE_STORIES, FIND_PASSAGE_PARTS, RESTORE_PASSAGES, MERGE_PUBLISHERS, CREATE_PUBLISHED_BY, CREATE_PARTY_TO,
	CREATE_PARTICIPATES_IN, CREATE_TIE_FROM, CREATE_TIE_TO, CREATE_EVIDENCE, CREATE_ARGUMENTS, CREATE_SUPPORTS,
	CREATE_DISPUTES;

	@Override
	public String path() {
		return CypherName.path("writes", this);
	}

}
