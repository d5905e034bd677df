package io.entente.canvas.internal;

import io.entente.graph.CypherName;

/**
 * The canvas's Cypher statements.
 */
enum CanvasCypher implements CypherName {

	FIND_ENTITIES, FIND_NEIGHBOURS, FIND_EDGES_AMONG, FIND_FRONTIER, FIND_SELECTED_ENTITIES, FIND_SELECTED_NEIGHBOURS,
	FIND_SELECTED_EDGES, FIND_SELECTED_FRONTIER, FIND_RELATION_TIMES, FIND_OVERVIEW, FIND_EDGE_FACTS,
	FIND_MOST_CONNECTED, FIND_CANONICALS;

	@Override
	public String path() {
		return CypherName.path("queries/canvas", this);
	}

}
