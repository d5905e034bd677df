package io.entente.selection.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.entente.graph.CypherCatalog;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.PublisherUid;
import io.entente.model.Uid;
import io.entente.selection.FactPosition;
import io.entente.selection.KnownPublisher;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFacts;
import io.entente.selection.Selection;
import io.entente.selection.SelectionCount;
import io.entente.selection.SelectionNames;
import io.entente.selection.SelectionNames.NamedEntity;
import io.entente.selection.SelectionParameters;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The selection's questions to the graph, each one statement of the catalogue, and its
 * rows as the module's records.
 */
@Component
public class SelectionQueries {

	private final Neo4jClient client;

	private final CypherCatalog catalog;

	public SelectionQueries(Neo4jClient client, CypherCatalog catalog) {
		this.client = client;
		this.catalog = catalog;
	}

	/**
	 * The facts of a selection, with how many it holds.
	 * @param after the fact that they follow, null for the first ones
	 */
	public SelectedFacts findFacts(Selection selection, @Nullable FactPosition after, int limit, int participants) {
		Map<String, Object> parameters = parameters(selection);
		parameters.put("afterDay", (after != null) ? Values.value(after.day()) : Values.NULL);
		parameters.put("afterUid", (after != null) ? Values.value(after.uid().value()) : Values.NULL);
		return ask(selection.entities().isEmpty() ? SelectionCypher.FIND_FACTS : SelectionCypher.FIND_FACTS_OF_ENTITIES,
				parameters, limit, participants);
	}

	/** The facts of a selection that join two parties, with how many there are. */
	public SelectedFacts findFactsBetween(EntityUid one, EntityUid other, Selection selection, int limit,
			int participants) {
		Map<String, Object> parameters = parameters(selection);
		parameters.put("one", one.value());
		parameters.put("other", other.value());
		return ask(SelectionCypher.FIND_FACTS_BETWEEN, parameters, limit, participants);
	}

	private SelectedFacts ask(SelectionCypher statement, Map<String, Object> parameters, int limit, int participants) {
		parameters.put("limit", Math.max(1, limit));
		parameters.put("most", participants);
		List<SelectedFact> facts = new ArrayList<>();
		long total = 0;
		long undated = 0;
		for (Row row : this.client.query(this.catalog.text(statement))
			.bindAll(parameters)
			.fetchAs(Row.class)
			.mappedBy((types, record) -> row(record))
			.all()) {
			total = row.total();
			undated = row.undated();
			if (row.fact() != null && facts.size() < limit) {
				facts.add(row.fact());
			}
		}
		return new SelectedFacts(facts, total, undated);
	}

	/** How much a selection holds. */
	public SelectionCount count(Selection selection) {
		SelectionCypher statement = selection.entities().isEmpty() ? SelectionCypher.COUNT_FACTS
				: SelectionCypher.COUNT_FACTS_OF_ENTITIES;
		return this.client.query(this.catalog.text(statement))
			.bindAll(parameters(selection))
			.fetchAs(SelectionCount.class)
			.mappedBy((types, row) -> new SelectionCount(row.get("total").asLong(), row.get("undated").asLong()))
			.one()
			.orElseThrow();
	}

	/** One fact; nothing if there is none of that identifier. */
	public Optional<SelectedFact> findFact(FactUid uid, int participants) {
		return this.client.query(this.catalog.text(SelectionCypher.FIND_FACT))
			.bindAll(Map.of("uid", uid.value(), "most", participants))
			.fetchAs(SelectedFact.class)
			.mappedBy((types, row) -> FactRows.fact(row))
			.one();
	}

	/** Bounds that aren't there are the database's nulls. */
	static Map<String, Object> parameters(Selection selection) {
		Map<String, Object> parameters = new HashMap<>();
		SelectionParameters.of(selection).forEach((name, value) -> parameters.put(name, Values.value(value)));
		return parameters;
	}

	/** What the entities and publishers of a selection are called. */
	public SelectionNames findNames(Selection selection) {
		Map<EntityUid, NamedEntity> entities = new HashMap<>();
		Map<PublisherUid, String> publishers = new HashMap<>();
		List<String> uids = Stream.<Uid>concat(selection.entities().stream(), selection.publishers().stream())
			.map(Uid::value)
			.toList();
		this.client.query(this.catalog.text(SelectionCypher.FIND_NAMES))
			.bind(uids)
			.to("uids")
			.fetch()
			.all()
			.forEach((row) -> {
				String uid = String.valueOf(row.get("uid"));
				String name = String.valueOf(row.get("name"));
				if (row.get("type") instanceof String type) {
					entities.put(new EntityUid(uid), new NamedEntity(EntityType.valueOf(type), name));
				}
				else {
					publishers.put(new PublisherUid(uid), name);
				}
			});
		return new SelectionNames(entities, publishers);
	}

	/** Who published the articles, most articles first. */
	public List<KnownPublisher> findPublishers(int limit) {
		return List.copyOf(this.client.query(this.catalog.text(SelectionCypher.FIND_PUBLISHERS))
			.bind(limit)
			.to("limit")
			.fetchAs(KnownPublisher.class)
			.mappedBy((types, row) -> new KnownPublisher(new PublisherUid(row.get("uid").asString()),
					row.get("name").asString(""), row.get("articles").asLong()))
			.all());
	}

	private static Row row(Record row) {
		return new Row(row.get("uid").isNull() ? null : FactRows.fact(row), row.get("total").asLong(),
				row.get("undated").asLong());
	}

	/** A row of the answer; the one row of an empty answer has no fact. */
	private record Row(@Nullable SelectedFact fact, long total, long undated) {
	}

}
