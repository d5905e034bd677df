package io.entente.investigations.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.entente.graph.CypherCatalog;
import io.entente.investigations.NamedThing;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Investigations' questions to the graph, each one statement of the catalogue.
 */
@Component
public class InvestigationQueries {

	private static final int MOST_CLAIMS = 200;

	private final Neo4jClient client;

	private final CypherCatalog catalog;

	public InvestigationQueries(Neo4jClient client, CypherCatalog catalog) {
		this.client = client;
		this.catalog = catalog;
	}

	/** Those of some entities that were joined to another one, with that one. */
	public Map<String, Canonical> findCanonicals(Collection<String> entities) {
		Map<String, Canonical> found = new HashMap<>();
		ask(InvestigationCypher.FIND_CANONICALS, entities).forEach((row) -> found.put(row.get("uid").asString(),
				new Canonical(row.get("canonical").asString(), row.get("name").asString(""))));
		return found;
	}

	/** The tellings of some facts, and when each was first recorded. */
	public Map<String, Told> findTellings(Collection<String> facts) {
		Map<String, Told> found = new HashMap<>();
		ask(InvestigationCypher.FIND_TELLINGS, facts).forEach((row) -> {
			Value recorded = row.get("recorded");
			found.put(row.get("uid").asString(), new Told(row.get("tellings").asList(Value::asString),
					recorded.isNull() ? null : recorded.asZonedDateTime().toInstant()));
		});
		return found;
	}

	/** The facts that some tellings are shown as now. */
	public Map<String, String> findShown(Collection<String> tellings) {
		Map<String, String> found = new HashMap<>();
		ask(InvestigationCypher.FIND_SHOWN, tellings)
			.forEach((row) -> found.put(row.get("uid").asString(), row.get("shown").asString()));
		return found;
	}

	/** What entities, facts and claims are called; what isn't there is left out. */
	public Map<String, NamedThing> findThings(Collection<String> uids) {
		Map<String, NamedThing> found = new HashMap<>();
		ask(InvestigationCypher.FIND_THINGS, uids).forEach((row) -> found.put(row.get("uid").asString(),
				new NamedThing(row.get("uid").asString(), row.get("type").asString(), row.get("name").asString(""),
						text(row, "entity"), text(row, "article"), text(row, "passage"))));
		return found;
	}

	private Collection<Record> ask(InvestigationCypher statement, Collection<String> uids) {
		return uids.isEmpty() ? List.of()
				: this.client.query(this.catalog.text(statement))
					.bindAll(parameters(statement, uids))
					.fetchAs(Record.class)
					.mappedBy((types, row) -> row)
					.all();
	}

	private static Map<String, Object> parameters(InvestigationCypher statement, Collection<String> uids) {
		return (statement == InvestigationCypher.FIND_TELLINGS)
				? Map.of("uids", List.copyOf(uids), "claims", MOST_CLAIMS) : Map.of("uids", List.copyOf(uids));
	}

	private static @Nullable String text(Record row, String column) {
		return row.get(column).isNull() ? null : row.get(column).asString();
	}

	/**
	 * Who stands for an entity.
	 *
	 * @param uid its identifier
	 * @param name its name
	 */
	public record Canonical(String uid, String name) {
	}

	/**
	 * What a fact is shown for.
	 *
	 * @param tellings the tellings, none where it is its own
	 * @param recorded when the first claim of it was recorded, null where unknown
	 */
	public record Told(List<String> tellings, @Nullable Instant recorded) {
	}

}
