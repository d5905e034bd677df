package io.entente.canvas.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.entente.canvas.CanvasEdge;
import io.entente.canvas.CanvasNode;
import io.entente.canvas.EdgeEvidence;
import io.entente.canvas.EdgeFact;
import io.entente.canvas.EvidenceSentence;
import io.entente.canvas.NeighbourQuery;
import io.entente.canvas.RelationKind;
import io.entente.graph.CypherCatalog;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimKind;
import io.entente.model.ClaimUid;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.EventType;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The canvas's questions to the graph, each one statement of the catalogue, and its rows
 * as the module's records.
 */
@Component
public class CanvasQueries {

	/** What the graph draws COOPERATES_WITH from, besides agreements. */
	private static final List<String> COOPERATIVE = List.of(EventType.AGREE.name(), EventType.CONSULT.name(),
			EventType.SUPPORT.name(), EventType.COOPERATE.name(), EventType.AID.name());

	private final Neo4jClient client;

	private final CypherCatalog catalog;

	public CanvasQueries(Neo4jClient client, CypherCatalog catalog) {
		this.client = client;
		this.catalog = catalog;
	}

	/** The entity with its relations counted by kind. */
	public Optional<CountedEntity> findEntity(EntityUid uid) {
		return this.client.query(text(CanvasCypher.FIND_ENTITY))
			.bind(uid.value())
			.to("uid")
			.fetchAs(CountedEntity.class)
			.mappedBy((types, row) -> countedEntity(row))
			.one();
	}

	/** Of those that a person joined to others, who stands for them. */
	public Map<EntityUid, EntityUid> findCanonicals(Collection<EntityUid> uids) {
		Map<EntityUid, EntityUid> canonicals = new HashMap<>();
		this.client.query(text(CanvasCypher.FIND_CANONICALS))
			.bind(values(uids))
			.to("uids")
			.fetch()
			.all()
			.forEach((row) -> canonicals.put(new EntityUid(String.valueOf(row.get("uid"))),
					new EntityUid(String.valueOf(row.get("canonical")))));
		return canonicals;
	}

	/** One neighbour more than the page holds, where there is one. */
	public List<CanvasNode> findNeighbours(NeighbourQuery query, int scan) {
		return List.copyOf(this.client.query(text(CanvasCypher.FIND_NEIGHBOURS))
			.bindAll(Map.of("uid", query.entity().value(), "types", query.types().stream().map(Enum::name).toList(),
					"scan", scan, "offset", query.offset(), "limit", query.limit() + 1))
			.fetchAs(CanvasNode.class)
			.mappedBy((types, row) -> node(row))
			.all());
	}

	/** The relations between the new entities and all entities. */
	public List<CanvasEdge> findEdgesAmong(Collection<EntityUid> fresh, Collection<EntityUid> all, int scan,
			int limit) {
		return List.copyOf(this.client.query(text(CanvasCypher.FIND_EDGES_AMONG))
			.bindAll(Map.of("fresh", values(fresh), "all", values(all), "scan", scan, "limit", limit))
			.fetchAs(CanvasEdge.class)
			.mappedBy((types, row) -> edge(row))
			.all());
	}

	/** The facts behind a relation with their sentences. */
	public EdgeEvidence findEdgeFacts(EntityUid source, EntityUid target, @Nullable RelationKind kind, int limit,
			int sentences) {
		Collection<CountedFact> rows = this.client.query(text(CanvasCypher.FIND_EDGE_FACTS))
			.bind(source.value())
			.to("source")
			.bind(target.value())
			.to("target")
			.bind((kind != null) ? kind.name() : null)
			.to("kind")
			.bind(COOPERATIVE)
			.to("cooperative")
			.bind(limit)
			.to("limit")
			.bind(sentences)
			.to("sentences")
			.fetchAs(CountedFact.class)
			.mappedBy((types, row) -> new CountedFact(fact(row), row.get("total").asLong()))
			.all();
		return new EdgeEvidence(rows.stream().map(CountedFact::fact).toList(),
				rows.stream().mapToLong(CountedFact::total).findFirst().orElse(0));
	}

	/** The countries with the most relations. */
	public List<CanvasNode> findMostConnected(int limit) {
		return List.copyOf(this.client.query(text(CanvasCypher.FIND_MOST_CONNECTED))
			.bind(limit)
			.to("limit")
			.fetchAs(CanvasNode.class)
			.mappedBy((types, row) -> node(row))
			.all());
	}

	private String text(CanvasCypher name) {
		return this.catalog.text(name);
	}

	private static List<String> values(Collection<EntityUid> uids) {
		return uids.stream().map(EntityUid::value).toList();
	}

	private static CountedEntity countedEntity(Record row) {
		EnumMap<RelationKind, Long> totals = new EnumMap<>(RelationKind.class);
		totals.put(RelationKind.COOPERATES_WITH, row.get("cooperatesWith").asLong());
		totals.put(RelationKind.AFFILIATED_WITH, row.get("affiliatedWith").asLong());
		totals.put(RelationKind.MEMBER_OF, row.get("memberOf").asLong());
		totals.put(RelationKind.BASED_IN, row.get("basedIn").asLong());
		totals.values().removeIf((total) -> total == 0);
		long degree = totals.values().stream().mapToLong(Long::longValue).sum();
		return new CountedEntity(new CanvasNode(new EntityUid(row.get("uid").asString()),
				EntityType.valueOf(row.get("type").asString()), row.get("name").asString(), degree), totals);
	}

	private static CanvasNode node(Record row) {
		return new CanvasNode(new EntityUid(row.get("uid").asString()), EntityType.valueOf(row.get("type").asString()),
				row.get("name").asString(), row.get("degree").asLong());
	}

	private static CanvasEdge edge(Record row) {
		return new CanvasEdge(new EntityUid(row.get("source").asString()), new EntityUid(row.get("target").asString()),
				RelationKind.valueOf(row.get("kind").asString()), row.get("factCount").asLong(1),
				row.get("planned").asBoolean(), text(row, "title"), date(row, "first"), date(row, "last"));
	}

	private static EdgeFact fact(Record row) {
		String status = text(row, "status");
		return new EdgeFact(new FactUid(row.get("uid").asString()), ClaimKind.valueOf(row.get("kind").asString()),
				row.get("type").asString(), row.get("title").asString(""),
				(status != null) ? AgreementStatus.valueOf(status) : null,
				Modality.valueOf(row.get("modality").asString(Modality.ACTUAL.name())),
				Polarity.valueOf(row.get("polarity").asString(Polarity.AFFIRMED.name())), text(row, "edtf"),
				row.get("origins").asLong(), row.get("sentences").asList(CanvasQueries::sentence));
	}

	/**
	 * Cut here and not in Cypher, whose {@code substring} counts code points where the
	 * stored offsets count UTF-16 code units.
	 */
	private static EvidenceSentence sentence(Value row) {
		String passage = row.get("passageText").asString();
		int from = row.get("passageStart").asInt();
		int start = Math.clamp(row.get("start").asInt() - from, 0, passage.length());
		int end = Math.clamp(row.get("end").asInt() - from, start, passage.length());
		return new EvidenceSentence(passage.substring(start, end), new ClaimUid(row.get("claim").asString()),
				new PassageUid(row.get("passage").asString()), new ArticleUid(row.get("article").asString()),
				row.get("articleTitle").asString(""), textOf(row.get("published")), textOf(row.get("publisher")),
				row.get("disputes").asBoolean());
	}

	private static @Nullable String text(Record row, String column) {
		return textOf(row.get(column));
	}

	private static @Nullable String textOf(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable LocalDate date(Record row, String column) {
		String text = text(row, column);
		return (text != null) ? LocalDate.parse(text) : null;
	}

	/**
	 * An entity with its relations counted.
	 *
	 * @param node the entity
	 * @param totals its relations by kind, kinds without any left out
	 */
	public record CountedEntity(CanvasNode node, Map<RelationKind, Long> totals) {
	}

	/** A row of the answer: the fact, and how many there are in all. */
	private record CountedFact(EdgeFact fact, long total) {
	}

}
