package io.entente.matrix.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.entente.graph.CypherCatalog;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Role;
import io.entente.selection.SelectedFact.Participant;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The matrix's questions to the graph: only names, its numbers are the selection's.
 */
@Component
public class MatrixQueries {

	private final Neo4jClient client;

	private final CypherCatalog catalog;

	public MatrixQueries(Neo4jClient client, CypherCatalog catalog) {
		this.client = client;
		this.catalog = catalog;
	}

	/** The countries with these codes, by code; those that aren't in the graph lack. */
	public Map<String, Participant> findCountries(Collection<String> codes) {
		Map<String, Participant> found = new HashMap<>();
		if (codes.isEmpty()) {
			return found;
		}
		this.client.query(this.catalog.text(MatrixCypher.FIND_COUNTRIES))
			.bind(List.copyOf(codes))
			.to("codes")
			.fetchAs(Participant.class)
			.mappedBy((types, row) -> new Participant(new EntityUid(row.get("uid").asString()), EntityType.COUNTRY,
					row.get("name").asString(""), row.get("iso3").asString(), Role.PARTY))
			.all()
			.forEach((country) -> found.putIfAbsent(country.iso3(), country));
		return found;
	}

}
