package io.entente.graph;

import java.util.Objects;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether the graph is still the same, at the price of a look into the database's
 * own counts.
 */
@Component
public class GraphVersion {

	private final Neo4jClient client;

	private final CypherCatalog catalog;

	GraphVersion(Neo4jClient client, CypherCatalog catalog) {
		this.client = client;
		this.catalog = catalog;
	}

	/**
	 * The state of this moment: another text whenever articles, decisions or what is
	 * derived from them have changed. Letters and digits only.
	 */
	public String current() {
		return this.client.query(this.catalog.text(GraphCypher.FIND_STATE))
			.fetchAs(String.class)
			.mappedBy((types, row) -> Integer.toHexString(Objects.hash(row.values())))
			.one()
			.orElseThrow(() -> new IllegalStateException("A count always has one row"));
	}

}
