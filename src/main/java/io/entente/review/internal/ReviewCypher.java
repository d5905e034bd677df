package io.entente.review.internal;

import io.entente.graph.CypherName;

/**
 * The statements of the review.
 */
enum ReviewCypher implements CypherName {

	COUNT_OPEN("queries/review/count-open"), FIND_OPEN("queries/review/find-open"), DECIDE_SAME("writes/decide-same"),
	DECIDE_DIFFERENT("writes/decide-different"), UNDO_DECISION("writes/undo-decision");

	private final String path;

	ReviewCypher(String path) {
		this.path = path;
	}

	@Override
	public String path() {
		return this.path;
	}

}
