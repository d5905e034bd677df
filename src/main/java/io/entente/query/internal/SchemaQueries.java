package io.entente.query.internal;

import java.util.List;
import java.util.Set;
import java.util.Map;

import io.entente.graph.CypherCatalog;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.query.QuerySchema;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Asks what there is to ask about.
 */
@Component
public class SchemaQueries {

	private final Neo4jClient client;

	private final CypherCatalog cypher;

	SchemaQueries(Neo4jClient client, CypherCatalog cypher) {
		this.client = client;
		this.cypher = cypher;
	}

	/** The labels, relationship types and properties. */
	public QuerySchema findSchema() {
		return new QuerySchema(counts(QueryCypher.COUNT_LABELS), counts(QueryCypher.COUNT_RELATIONSHIP_TYPES),
				this.client.query(this.cypher.text(QueryCypher.FIND_PROPERTIES))
					.fetchAs(QuerySchema.Properties.class)
					.mappedBy((types, row) -> new QuerySchema.Properties(row.get("name").asString(),
							row.get("properties").asList((value) -> value.asString())))
					.all()
					.stream()
					.toList());
	}

	/** Who takes part in any of the facts. */
	public List<EntityUid> findParticipants(Set<FactUid> facts, int limit) {
		return this.client.query(this.cypher.text(QueryCypher.FIND_PARTICIPANTS))
			.bindAll(Map.of("facts", facts.stream().map(FactUid::value).toList(), "limit", limit))
			.fetchAs(EntityUid.class)
			.mappedBy((types, row) -> new EntityUid(row.get("uid").asString()))
			.all()
			.stream()
			.toList();
	}

	private List<QuerySchema.Counted> counts(QueryCypher statement) {
		return this.client.query(this.cypher.text(statement))
			.fetchAs(QuerySchema.Counted.class)
			.mappedBy((types, row) -> new QuerySchema.Counted(row.get("name").asString(), row.get("count").asLong()))
			.all()
			.stream()
			.toList();
	}

}
