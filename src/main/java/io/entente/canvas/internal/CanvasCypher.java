package io.entente.canvas.internal;

import io.entente.graph.CypherName;

/**
 * The canvas's Cypher statements.
 */
enum CanvasCypher implements CypherName {

	FIND_ENTITIES("find-entities"),

	FIND_NEIGHBOURS("find-neighbours"),

	FIND_EDGES_AMONG("find-edges-among"),

	FIND_FRONTIER("find-frontier"),

	FIND_SELECTED_ENTITIES("find-selected-entities"),

	FIND_SELECTED_NEIGHBOURS("find-selected-neighbours"),

	FIND_SELECTED_EDGES("find-selected-edges"),

	FIND_SELECTED_FRONTIER("find-selected-frontier"),

	FIND_RELATION_TIMES("find-relation-times"),

	FIND_OVERVIEW("find-overview"),

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
