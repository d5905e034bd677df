package io.entente.selection;

import io.entente.graph.CypherCatalog;
import io.entente.graph.TestGraph;
import io.entente.selection.internal.SelectionQueries;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The selection on a test's graph, for the modules that count from it.
 */
public final class SelectionServices {

	private SelectionServices() {
	}

	/** The service on a graph. */
	public static SelectionService on(TestGraph graph) {
		return new SelectionService(new SelectionQueries(Neo4jClient.create(graph.driver()), new CypherCatalog()));
	}

}
