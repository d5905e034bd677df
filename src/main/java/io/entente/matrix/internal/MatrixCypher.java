package io.entente.matrix.internal;

import io.entente.graph.CypherName;

/**
 * The statements that the matrix asks.
 */
enum MatrixCypher implements CypherName {

	FIND_COUNTRIES;

	@Override
	public String path() {
		return CypherName.path("queries/matrix", this);
	}

}
