package io.entente.canvas.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.canvas.CanvasEdge;
import io.entente.canvas.CanvasService;
import io.entente.canvas.EdgeEvidence;
import io.entente.canvas.EdgeFact;
import io.entente.canvas.RelationKind;
import io.entente.graph.CypherCatalog;
import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.model.EventType;
import io.entente.model.PublisherUid;
import io.entente.selection.Selection;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The canvas's questions to the graph, each one statement of the catalogue.
 */
@Component
public class CanvasQueries {

	/** What the graph draws COOPERATES_WITH from, besides agreements. */
	private static final List<String> COOPERATIVE = List.of(EventType.AGREE.name(), EventType.CONSULT.name(),
			EventType.SUPPORT.name(), EventType.COOPERATE.name(), EventType.AID.name());

	/** The most times of one relation that a path's order is judged by. */
	private static final int MOST_TIMES = 500;

	private final Neo4jClient client;

	private final CypherCatalog catalog;

	public CanvasQueries(Neo4jClient client, CypherCatalog catalog) {
		this.client = client;
		this.catalog = catalog;
	}

	/**
	 * The relations that a selection's facts stand behind: the drawn ones where it limits
	 * none.
	 */
	public Relations relations(Selection selection) {
		Selection filter = selection.withEntities(List.of(), false);
		if (filter.equals(Selection.EVERYTHING)) {
			return new CypherRelations(this.client, this.catalog, CypherRelations.Family.DRAWN,
					Map.of("scan", CanvasService.SCANNED_RELATIONS));
		}
		return new CypherRelations(this.client, this.catalog, CypherRelations.Family.SELECTED, parameters(filter));
	}

	/** Of those that a person joined to others, who stands for them. */
	public Map<EntityUid, EntityUid> findCanonicals(Collection<EntityUid> uids) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("uids", CanvasRows.values(uids));
		Map<EntityUid, EntityUid> canonicals = new HashMap<>();
		rows(CanvasCypher.FIND_CANONICALS, parameters).forEach((row) -> canonicals
			.put(new EntityUid(row.get("uid").asString()), new EntityUid(row.get("canonical").asString())));
		return canonicals;
	}

	/** The facts behind a relation with their sentences. */
	public EdgeEvidence findEdgeFacts(EntityUid source, EntityUid target, @Nullable RelationKind kind,
			Selection selection, int limit, int sentences) {
		Map<String, Object> parameters = parameters(selection);
		parameters.put("source", source.value());
		parameters.put("target", target.value());
		parameters.put("kind", Values.value((Object) ((kind != null) ? kind.name() : null)));
		parameters.put("limit", limit);
		parameters.put("sentences", sentences);
		List<Record> rows = rows(CanvasCypher.FIND_EDGE_FACTS, parameters);
		List<EdgeFact> facts = rows.stream().map(CanvasRows::fact).toList();
		return new EdgeEvidence(facts,
				rows.stream().mapToLong((row) -> row.get("total").asLong()).findFirst().orElse(0));
	}

	/** When the relations of these pairs can have held. */
	public Map<Set<EntityUid>, RelationTimes> findTimes(Collection<Set<EntityUid>> pairs, Selection selection) {
		Map<String, Object> parameters = parameters(selection);
		parameters.put("pairs", pairs.stream().map(CanvasRows::values).toList());
		parameters.put("most", MOST_TIMES);
		Map<Set<EntityUid>, RelationTimes> found = new HashMap<>();
		for (Record row : rows(CanvasCypher.FIND_RELATION_TIMES, parameters)) {
			List<RelationTimes.Span> spans = row.get("times")
				.asList((value) -> new RelationTimes.Span(CanvasRows.dateOf(value.get("earliest")),
						CanvasRows.dateOf(value.get("latest"))));
			found.put(Set.of(new EntityUid(row.get("a").asString()), new EntityUid(row.get("b").asString())),
					new RelationTimes(spans, row.get("undated").asLong()));
		}
		return found;
	}

	/** The most reported relations of the whole graph. */
	public List<CanvasEdge> findOverview(int limit) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("limit", limit);
		return rows(CanvasCypher.FIND_OVERVIEW, parameters).stream().map(CanvasRows::edge).toList();
	}

	/** The countries with the most relations. */
	public List<EntityUid> findMostConnected(int limit) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("limit", limit);
		return rows(CanvasCypher.FIND_MOST_CONNECTED, parameters).stream()
			.map((row) -> new EntityUid(row.get("uid").asString()))
			.toList();
	}

	private List<Record> rows(CanvasCypher statement, Map<String, Object> parameters) {
		return new ArrayList<>(this.client.query(this.catalog.text(statement))
			.bindAll(parameters)
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all());
	}

	/** A selection's filter in the words of the statements. */
	private static Map<String, Object> parameters(Selection selection) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("factKinds", CanvasRows
			.names(selection.kinds().isEmpty() ? List.of(ClaimKind.values()) : List.copyOf(selection.kinds())));
		parameters.put("factTypes", List.copyOf(selection.types()));
		parameters.put("sectors", CanvasRows.names(selection.sectors()));
		parameters.put("modalities", CanvasRows.names(selection.modalities()));
		parameters.put("polarities", CanvasRows.names(selection.polarities()));
		parameters.put("publishers", selection.publishers().stream().map(PublisherUid::value).toList());
		parameters.put("origins", selection.origins());
		parameters.put("from", Values.value((Object) selection.from()));
		parameters.put("to", Values.value((Object) selection.to()));
		parameters.put("cooperative", COOPERATIVE);
		parameters.put("scan", CanvasService.SCANNED_FACTS);
		return parameters;
	}

}
