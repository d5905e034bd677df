package io.entente.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.entente.canvas.internal.CanvasQueries;
import io.entente.model.EntityUid;
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

	/** The most relations one page brings. */
	static final int MAX_EDGES = 5_000;

	private static final int MAX_FACTS = 100;

	private static final int MAX_SENTENCES = 5;

	private final CanvasQueries queries;

	CanvasService(CanvasQueries queries) {
		this.queries = queries;
	}

	/**
	 * One page of an entity's neighbours, and how they relate to one another and to what
	 * is on the canvas already.
	 * @param query what to bring
	 * @return the page
	 * @throws UnknownEntityException if no such entity is in the graph
	 */
	public NeighbourPage findNeighbours(NeighbourQuery query) {
		CanvasQueries.CountedEntity centre = this.queries.findEntity(query.entity())
			.orElseThrow(() -> new UnknownEntityException(query.entity()));
		List<CanvasNode> found = (query.limit() > 0) ? this.queries.findNeighbours(query, SCANNED_RELATIONS)
				: List.of();
		boolean more = found.size() > query.limit();
		List<CanvasNode> nodes = more ? found.subList(0, query.limit()) : found;
		return new NeighbourPage(centre.node(), centre.totals(), query.offset(), nodes, more,
				centre.node().degree() > SCANNED_RELATIONS, edges(query, nodes));
	}

	private List<CanvasEdge> edges(NeighbourQuery query, List<CanvasNode> nodes) {
		List<EntityUid> fresh = new ArrayList<>(nodes.stream().map(CanvasNode::uid).toList());
		Set<EntityUid> all = new LinkedHashSet<>(query.present());
		if (!all.contains(query.entity())) {
			fresh.add(query.entity());
		}
		all.add(query.entity());
		all.addAll(fresh);
		return (all.size() > 1) ? this.queries.findEdgesAmong(fresh, all, SCANNED_RELATIONS, MAX_EDGES) : List.of();
	}

	/**
	 * The facts behind the relation of two entities, at most 100, each with at most five
	 * of the claims it rests on.
	 * @param source one end
	 * @param target the other end
	 * @param kind the relation meant, null for all facts that join the two
	 * @return the facts, none if the two have nothing in common
	 * @throws UnknownEntityException if one of them isn't in the graph
	 */
	public EdgeEvidence findEdgeEvidence(EntityUid source, EntityUid target, @Nullable RelationKind kind) {
		for (EntityUid end : List.of(source, target)) {
			if (findEntity(end).isEmpty()) {
				throw new UnknownEntityException(end);
			}
		}
		return this.queries.findEdgeFacts(source, target, kind, MAX_FACTS, MAX_SENTENCES);
	}

	/** The entity of the identifier, with its relations counted. */
	public Optional<CanvasNode> findEntity(EntityUid uid) {
		return this.queries.findEntity(uid).map(CanvasQueries.CountedEntity::node);
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
		return this.queries.findMostConnected(limit);
	}

}
