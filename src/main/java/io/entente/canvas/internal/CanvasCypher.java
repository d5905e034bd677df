package io.entente.canvas.internal;

import io.entente.graph.CypherName;

/**
 * The canvas's Cypher statements.
 */
enum CanvasCypher implements CypherName {

	FIND_ENTITY("find-entity"),

	FIND_NEIGHBOURS("find-neighbours"),

	FIND_EDGES_AMONG("find-edges-among"),

	FIND_EDGE_FACTS("find-edge-facts"),

	FIND_MOST_CONNECTED("find-most-connected"),

	FIND_CANONICALS("find-canonicals");

	private final String path;

	CanvasCypher(String file) {
		this.path = "queries/canvas/" + file;
	}

	@Override
	public String path() {
		return this.path;
	}

}
