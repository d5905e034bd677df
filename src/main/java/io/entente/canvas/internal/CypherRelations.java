package io.entente.canvas.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.entente.canvas.CanvasEdge;
import io.entente.canvas.CanvasNode;
import io.entente.canvas.NeighbourQuery;
import io.entente.canvas.RelationKind;
import io.entente.graph.CypherCatalog;
import io.entente.model.EntityUid;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Relations by one family of statements: those over display edges, or those over the
 * facts of a selection, which take its parameters besides.
 *
 * @param client the graph
 * @param catalog the statements
 * @param family which of them
 * @param common the parameters that all of the family take
 */
record CypherRelations(Neo4jClient client, CypherCatalog catalog, Family family,
		Map<String, Object> common) implements Relations {

	/** The most participants of one fact that are paired. */
	private static final int MOST_PAIRED = 24;

	@Override
	public List<CanvasNode> findEntities(Collection<EntityUid> uids) {
		Map<EntityUid, CanvasNode> found = new LinkedHashMap<>();
		rows(this.family.entities, Map.of("uids", CanvasRows.values(uids)), CanvasRows::node)
			.forEach((node) -> found.put(node.uid(), node));
		return uids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
	}

	@Override
	public List<EntityUid> findNeighbours(NeighbourQuery query) {
		List<RelationKind> kinds = query.kinds().isEmpty() ? List.of(RelationKind.values())
				: List.copyOf(query.kinds());
		return rows(this.family.neighbours,
				Map.of("uid", query.entity().value(), "types", CanvasRows.names(query.types()), "kinds",
						CanvasRows.names(kinds), "offset", query.offset(), "limit", query.limit() + 1),
				(row) -> new EntityUid(row.get("uid").asString()));
	}

	@Override
	public List<CanvasEdge> findEdges(Collection<EntityUid> fresh, Collection<EntityUid> all, int limit) {
		return rows(this.family.edges, Map.of("fresh", CanvasRows.values(fresh), "all", CanvasRows.values(all), "limit",
				limit, "most", MOST_PAIRED), CanvasRows::edge);
	}

	@Override
	public Map<EntityUid, Neighbours> findFrontier(Collection<EntityUid> uids, int most) {
		Map<EntityUid, Neighbours> found = new LinkedHashMap<>();
		rows(this.family.frontier, Map.of("uids", CanvasRows.values(uids), "most", most), (row) -> row)
			.forEach((row) -> found.put(new EntityUid(row.get("uid").asString()),
					new Neighbours(row.get("neighbours").asList((value) -> new EntityUid(value.asString())),
							row.get("cut").asBoolean())));
		return found;
	}

	private <T> List<T> rows(CanvasCypher statement, Map<String, ?> own, Function<Record, T> mapper) {
		Map<String, Object> parameters = new HashMap<>(this.common);
		parameters.putAll(own);
		return this.client.query(this.catalog.text(statement))
			.bindAll(parameters)
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.map(mapper)
			.toList();
	}

	/** Statements that belong together. */
	enum Family {

		/** Over display edges. */
		DRAWN(CanvasCypher.FIND_ENTITIES, CanvasCypher.FIND_NEIGHBOURS, CanvasCypher.FIND_EDGES_AMONG,
				CanvasCypher.FIND_FRONTIER),

		/** Over the facts of a selection. */
		SELECTED(CanvasCypher.FIND_SELECTED_ENTITIES, CanvasCypher.FIND_SELECTED_NEIGHBOURS,
				CanvasCypher.FIND_SELECTED_EDGES, CanvasCypher.FIND_SELECTED_FRONTIER);

		private final CanvasCypher entities;

		private final CanvasCypher neighbours;

		private final CanvasCypher edges;

		private final CanvasCypher frontier;

		Family(CanvasCypher entities, CanvasCypher neighbours, CanvasCypher edges, CanvasCypher frontier) {
			this.entities = entities;
			this.neighbours = neighbours;
			this.edges = edges;
			this.frontier = frontier;
		}

	}

}
