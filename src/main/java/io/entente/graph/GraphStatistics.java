package io.entente.graph;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Tells how much the graph holds.
 */
@Component
public class GraphStatistics {

	private final Neo4jClient client;

	private final CypherCatalog catalog;

	GraphStatistics(Neo4jClient client, CypherCatalog catalog) {
		this.client = client;
		this.catalog = catalog;
	}

	/** The counts of this moment, at the price of a look into the database's own. */
	public GraphCounts counts() {
		return this.client.query(this.catalog.text(GraphCypher.COUNT_EVERYTHING))
			.fetchAs(GraphCounts.class)
			.mappedBy((types, row) -> new GraphCounts(row.get("countries").asLong(), row.get("organizations").asLong(),
					row.get("persons").asLong(), row.get("places").asLong(), row.get("agreements").asLong(),
					row.get("events").asLong(), row.get("ties").asLong(), row.get("articles").asLong(),
					row.get("claims").asLong()))
			.one()
			.orElseThrow(() -> new IllegalStateException("A count always has one row"));
	}

}
