package io.entente.matrix.internal;

import java.util.Locale;

import io.entente.graph.CypherName;

/**
 * The statements that the matrix asks.
 */
enum MatrixCypher implements CypherName {

	FIND_COUNTRIES;

	@Override
	public String path() {
		return "queries/matrix/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
