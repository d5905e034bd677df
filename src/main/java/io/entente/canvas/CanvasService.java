package io.entente.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.entente.canvas.internal.CanvasQueries;
import io.entente.canvas.internal.Relations;
import io.entente.model.EntityUid;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFacts;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Answers what the canvas draws, in bounded steps: an entity's neighbours page by page,
 * and the facts behind one relation. The cost of a step doesn't follow a hub's degree
 * beyond {@value #SCANNED_RELATIONS} relations.
 */
@Service
public class CanvasService {

	/** The most relations of one entity that are compared to order its neighbours. */
	public static final int SCANNED_RELATIONS = 5_000;

	/**
	 * The most facts of one entity that are compared where a filter limits which facts
	 * count.
	 */
	public static final int SCANNED_FACTS = 2_000;

	/** The most relations one page brings. */
	static final int MAX_EDGES = 5_000;

	/** The relations of a first view of the whole graph. */
	static final int OVERVIEW_EDGES = 40_000;

	/** The entities of a first view of a filtered graph. */
	static final int OVERVIEW_ENTITIES = 200;

	private static final int OVERVIEW_FACTS = 20_000;

	private static final int MAX_FACTS = 100;

	private static final int MAX_SENTENCES = 5;

	private final CanvasQueries queries;

	private final SelectionService selections;

	CanvasService(CanvasQueries queries, SelectionService selections) {
		this.queries = queries;
		this.selections = selections;
	}

	/**
	 * One page of an entity's neighbours, and how they relate to one another and to what
	 * is on the canvas already.
	 * @param query what to bring
	 * @return the page
	 * @throws UnknownEntityException if no such entity is in the graph
	 */
	public NeighbourPage findNeighbours(NeighbourQuery query) {
		Relations relations = this.queries.relations(query.selection());
		CanvasNode centre = relations.findEntities(List.of(query.entity()))
			.stream()
			.findFirst()
			.orElseThrow(() -> new UnknownEntityException(query.entity()));
		List<EntityUid> found = (query.limit() > 0) ? relations.findNeighbours(query) : List.of();
		boolean more = found.size() > query.limit();
		List<CanvasNode> nodes = found.isEmpty() ? List.of()
				: relations.findEntities(more ? found.subList(0, query.limit()) : found);
		return new NeighbourPage(centre, query.offset(), nodes, more, centre.degree() > SCANNED_RELATIONS,
				edges(relations, query, nodes));
	}

	private static List<CanvasEdge> edges(Relations relations, NeighbourQuery query, List<CanvasNode> nodes) {
		List<EntityUid> fresh = new ArrayList<>(nodes.stream().map(CanvasNode::uid).toList());
		if (!query.present().contains(query.entity())) {
			fresh.add(query.entity());
		}
		return edges(relations, fresh, query.present(), query.entity());
	}

	private static List<CanvasEdge> edges(Relations relations, List<EntityUid> fresh, List<EntityUid> present,
			EntityUid... others) {
		Set<EntityUid> all = new LinkedHashSet<>(present);
		all.addAll(List.of(others));
		all.addAll(fresh);
		return (all.size() > 1 && !fresh.isEmpty()) ? relations.findEdges(fresh, all, MAX_EDGES) : List.of();
	}

	/**
	 * Entities by name, and how they relate to one another and to what is on the canvas.
	 * @param uids the entities, at most {@link NeighbourQuery#MAX_LIMIT}
	 * @param present the entities on the canvas
	 * @param selection which facts count
	 * @return those of them that are in the graph
	 */
	public EntitySet findEntities(List<EntityUid> uids, List<EntityUid> present, Selection selection) {
		if (uids.size() > NeighbourQuery.MAX_LIMIT || present.size() > NeighbourQuery.MAX_PRESENT) {
			throw new IllegalArgumentException(
					"At most %,d entities can be asked for at once".formatted(NeighbourQuery.MAX_LIMIT));
		}
		Relations relations = this.queries.relations(selection);
		List<CanvasNode> nodes = relations.findEntities(uids);
		return new EntitySet(nodes, edges(relations, nodes.stream().map(CanvasNode::uid).toList(), present), false);
	}

	/**
	 * How entities on the canvas relate to one another as far as a selection tells, for
	 * time that is played: the entities themselves are known.
	 * @param uids the entities, at most {@link NeighbourQuery#MAX_PRESENT}
	 * @param selection which facts count; its entities limit nothing
	 * @return the relations alone, at most {@value #MAX_EDGES}
	 */
	public EntitySet findEdges(List<EntityUid> uids, Selection selection) {
		if (uids.size() > NeighbourQuery.MAX_PRESENT) {
			throw new IllegalArgumentException(
					"At most %,d entities can be asked for at once".formatted(NeighbourQuery.MAX_PRESENT));
		}
		List<CanvasEdge> edges = (uids.size() > 1) ? this.queries.relations(selection).findEdges(uids, uids, MAX_EDGES)
				: List.of();
		return new EntitySet(List.of(), edges, edges.size() == MAX_EDGES);
	}

	/**
	 * A first view without an entity to begin with: the whole graph's most reported
	 * relations, or where a filter limits which facts count, those who take part in the
	 * most of them.
	 * @param selection which facts count
	 */
	public EntitySet findOverview(Selection selection) {
		Relations relations = this.queries.relations(selection);
		if (!selection.withEntities(List.of(), false).equals(Selection.EVERYTHING)) {
			return overview(relations, selection);
		}
		List<CanvasEdge> edges = this.queries.findOverview(OVERVIEW_EDGES + 1);
		boolean more = edges.size() > OVERVIEW_EDGES;
		List<CanvasEdge> shown = more ? edges.subList(0, OVERVIEW_EDGES) : edges;
		Set<EntityUid> uids = new LinkedHashSet<>();
		shown.forEach((edge) -> uids.addAll(List.of(edge.source(), edge.target())));
		return new EntitySet(relations.findEntities(uids), shown, more);
	}

	private EntitySet overview(Relations relations, Selection selection) {
		SelectedFacts facts = this.selections.findFacts(selection.withEntities(List.of(), false), OVERVIEW_FACTS);
		Map<EntityUid, Long> counts = facts.facts()
			.stream()
			.flatMap((fact) -> fact.participants().stream().map(SelectedFact.Participant::uid).distinct())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		List<EntityUid> first = counts.entrySet()
			.stream()
			.sorted(Map.Entry.<EntityUid, Long>comparingByValue()
				.reversed()
				.thenComparing((entry) -> entry.getKey().value()))
			.limit(OVERVIEW_ENTITIES)
			.map(Map.Entry::getKey)
			.toList();
		return new EntitySet(relations.findEntities(first), relations.findEdges(first, first, MAX_EDGES),
				counts.size() > first.size() || facts.isCut());
	}

	/**
	 * The facts behind the relation of two entities, at most 100, each with at most five
	 * of the claims it rests on.
	 * @param source one end
	 * @param target the other end
	 * @param kind the relation meant, null for all facts that join the two
	 * @param selection which facts count; its entities limit nothing
	 * @return the facts, none if the two have nothing in common
	 * @throws UnknownEntityException if one of them isn't in the graph
	 */
	public EdgeEvidence findEdgeEvidence(EntityUid source, EntityUid target, @Nullable RelationKind kind,
			Selection selection) {
		for (EntityUid end : List.of(source, target)) {
			if (findEntity(end).isEmpty()) {
				throw new UnknownEntityException(end);
			}
		}
		return this.queries.findEdgeFacts(source, target, kind, selection, MAX_FACTS, MAX_SENTENCES);
	}

	/** The entity of the identifier, with its relations counted. */
	public Optional<CanvasNode> findEntity(EntityUid uid) {
		return this.queries.relations(Selection.EVERYTHING).findEntities(List.of(uid)).stream().findFirst();
	}

	/**
	 * Who stands for these entities since a person joined them to others.
	 * @return by the entity asked about; those that stand for themselves aren't in it
	 */
	public Map<EntityUid, EntityUid> findCanonicals(Collection<EntityUid> uids) {
		return uids.isEmpty() ? Map.of() : this.queries.findCanonicals(uids);
	}

	/**
	 * The countries with the most relations, as places to begin.
	 * @param limit the most countries to give
	 * @return the countries, the best connected first
	 */
	public List<CanvasNode> findMostConnectedCountries(int limit) {
		return this.queries.relations(Selection.EVERYTHING).findEntities(this.queries.findMostConnected(limit));
	}

}
