package io.entente.review.internal;

import io.entente.graph.CypherName;

/**
 * The statements of the review.
 */
enum ReviewCypher implements CypherName {

	COUNT_OPEN("queries/review"), FIND_OPEN("queries/review"), DECIDE_SAME("writes"), DECIDE_DIFFERENT("writes"),
	UNDO_DECISION("writes");

	private final String folder;

	ReviewCypher(String folder) {
		this.folder = folder;
	}

	@Override
	public String path() {
		return CypherName.path(this.folder, this);
	}

}
