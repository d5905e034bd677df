package io.entente.canvas;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import io.entente.canvas.ConnectionSet.Connector;
import io.entente.canvas.internal.CanvasQueries;
import io.entente.canvas.internal.PathSearch;
import io.entente.canvas.internal.PathTimes;
import io.entente.canvas.internal.Relations;
import io.entente.model.EntityUid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Tells how entities are connected: the paths from one to another, and what several of
 * them have in common. Each search is bounded in length, breadth and time, and says where
 * it was cut.
 */
@Service
public class PathService {

	/** The most paths given. */
	static final int MAX_PATHS = 50;

	/** The most connectors given. */
	static final int MAX_CONNECTORS = 40;

	private static final int MAX_NEIGHBOURS = 2_000;

	private static final int MAX_EDGES = 2_000;

	/** Searching stops after this long, with what was found by then. */
	private static final Duration DEADLINE = Duration.ofSeconds(4);

	private final CanvasQueries queries;

	PathService(CanvasQueries queries) {
		this.queries = queries;
	}

	/**
	 * The paths among entities, each pair of them taken in the order given.
	 * @param query the entities and which paths are wanted
	 * @return at most {@value #MAX_PATHS} paths with the entities and relations on them
	 * @throws UnknownEntityException if one of the entities isn't in the graph
	 */
	public PathSet findPaths(PathQuery query) {
		Relations relations = this.queries.relations(query.selection());
		requireKnown(relations, query.entities());
		PathSearch search = new PathSearch(relations, deadline());
		List<List<EntityUid>> found = new ArrayList<>();
		for (int i = 0; i < query.entities().size(); i++) {
			for (int j = i + 1; j < query.entities().size(); j++) {
				found.addAll(search.find(query.entities().get(i), query.entities().get(j), query.length(),
						query.shortest()));
			}
		}
		found.sort(Comparator.comparingInt(List::size));
		PathTimes times = new PathTimes(this.queries, query.selection());
		PathTimes.Judged judged = query.inOrder() ? times.judge(found) : PathTimes.Judged.unjudged(found);
		List<List<EntityUid>> first = judged.paths().stream().limit(MAX_PATHS).toList();
		List<CanvasEdge> edges = edgesOf(relations, first);
		Map<Set<EntityUid>, Long> facts = factsByPair(edges);
		Boolean inOrder = query.inOrder() ? Boolean.TRUE : null;
		List<FoundPath> paths = first.stream()
			.map((path) -> new FoundPath(path, weakest(path, facts), inOrder))
			.sorted(Comparator.comparingInt(FoundPath::length)
				.thenComparing(Comparator.comparingLong(FoundPath::weakest).reversed()))
			.toList();
		return new PathSet(paths, relations.findEntities(entitiesOf(query.entities(), first)), edges, judged.undated(),
				search.isCut() || judged.paths().size() > first.size());
	}

	/**
	 * What connects entities: the relations among them, and whom at least two of them are
	 * joined to.
	 * @param query the entities; length and order mean nothing here
	 * @return at most {@value #MAX_CONNECTORS} connectors
	 * @throws UnknownEntityException if one of the entities isn't in the graph
	 */
	public ConnectionSet findConnections(PathQuery query) {
		Relations relations = this.queries.relations(query.selection());
		List<EntityUid> chosen = query.entities();
		requireKnown(relations, chosen);
		Map<EntityUid, Relations.Neighbours> neighbours = relations.findFrontier(chosen, MAX_NEIGHBOURS);
		Set<EntityUid> candidates = neighbours.values()
			.stream()
			.flatMap((one) -> one.uids().stream())
			.filter((uid) -> !chosen.contains(uid))
			.limit(MAX_NEIGHBOURS * 2L)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<EntityUid, Set<EntityUid>> joins = new LinkedHashMap<>();
		neighbours.forEach((uid, one) -> one.uids()
			.forEach((other) -> joins.computeIfAbsent(other, (key) -> new LinkedHashSet<>()).add(uid)));
		// a hub gives its best known neighbours only; the others' are looked up from
		// their side
		List<EntityUid> hubs = neighbours.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().cut())
			.map(Map.Entry::getKey)
			.toList();
		if (!hubs.isEmpty()) {
			Set<EntityUid> all = new LinkedHashSet<>(hubs);
			all.addAll(candidates);
			relations.findEdges(hubs, all, MAX_NEIGHBOURS * 4).forEach((edge) -> {
				for (EntityUid hub : hubs) {
					EntityUid other = edge.source().equals(hub) ? edge.target() : edge.source();
					if (edge.source().equals(hub) || edge.target().equals(hub)) {
						joins.computeIfAbsent(other, (key) -> new LinkedHashSet<>()).add(hub);
					}
				}
			});
		}
		List<EntityUid> common = joins.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() > 1 && candidates.contains(entry.getKey()))
			.sorted(Comparator.comparingInt((Map.Entry<EntityUid, Set<EntityUid>> entry) -> -entry.getValue().size()))
			.map(Map.Entry::getKey)
			.toList();
		List<EntityUid> first = common.stream().limit(MAX_CONNECTORS).toList();
		return connections(relations, chosen, first, joins, common.size() > first.size() || !hubs.isEmpty());
	}

	private static ConnectionSet connections(Relations relations, List<EntityUid> chosen, List<EntityUid> connectors,
			Map<EntityUid, Set<EntityUid>> joins, boolean truncated) {
		List<EntityUid> all = new ArrayList<>(chosen);
		all.addAll(connectors);
		List<CanvasEdge> edges = relations.findEdges(all, all, MAX_EDGES);
		Map<Set<EntityUid>, Long> facts = factsByPair(edges);
		List<Connector> found = connectors.stream().map((uid) -> {
			List<EntityUid> joined = List.copyOf(joins.getOrDefault(uid, Set.of()));
			return new Connector(uid, joined,
					joined.stream().mapToLong((end) -> facts.getOrDefault(Set.of(uid, end), 0L)).sum());
		})
			.sorted(Comparator.comparingInt((Connector one) -> -one.joins().size())
				.thenComparing(Comparator.comparingLong(Connector::facts).reversed()))
			.toList();
		return new ConnectionSet(found, relations.findEntities(all), edges, truncated);
	}

	private static void requireKnown(Relations relations, List<EntityUid> entities) {
		Set<EntityUid> known = relations.findEntities(entities)
			.stream()
			.map(CanvasNode::uid)
			.collect(Collectors.toSet());
		entities.stream().filter((uid) -> !known.contains(uid)).findFirst().ifPresent((uid) -> {
			throw new UnknownEntityException(uid);
		});
	}

	private static Set<EntityUid> entitiesOf(List<EntityUid> chosen, List<List<EntityUid>> paths) {
		Set<EntityUid> entities = new LinkedHashSet<>(chosen);
		paths.forEach(entities::addAll);
		return entities;
	}

	private static List<CanvasEdge> edgesOf(Relations relations, List<List<EntityUid>> paths) {
		Set<EntityUid> entities = entitiesOf(List.of(), paths);
		return entities.isEmpty() ? List.of() : relations.findEdges(entities, entities, MAX_EDGES);
	}

	private static Map<Set<EntityUid>, Long> factsByPair(List<CanvasEdge> edges) {
		Map<Set<EntityUid>, Long> facts = new HashMap<>();
		edges.stream()
			.filter((edge) -> edge.kind() != RelationKind.DENIED_WITH && !edge.source().equals(edge.target()))
			.forEach((edge) -> facts.merge(Set.of(edge.source(), edge.target()), edge.factCount(), Long::sum));
		return facts;
	}

	private static long weakest(List<EntityUid> path, Map<Set<EntityUid>, Long> facts) {
		long weakest = Long.MAX_VALUE;
		for (Set<EntityUid> pair : new HashSet<>(PathTimes.pairs(path))) {
			@Nullable Long count = facts.get(pair);
			weakest = Math.min(weakest, (count != null) ? count : 0);
		}
		return weakest;
	}

	private static BooleanSupplier deadline() {
		long end = System.nanoTime() + DEADLINE.toNanos();
		return () -> System.nanoTime() > end;
	}

}
