package io.entente.canvas.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import io.entente.canvas.CanvasEdge;
import io.entente.canvas.RelationKind;
import io.entente.canvas.internal.Relations.Neighbours;
import io.entente.model.EntityUid;

/**
 * Looks for paths from both ends at once. First it discovers who stands next to whom,
 * level by level and never more than a bounded number of each; only then are paths
 * enumerated among what was discovered, so that no query ever walks paths. Hubs are not
 * walked to be met: that a hub is next to something is seen from its other side.
 */
public class PathSearch {

	/** The most entities of one level whose neighbours are asked for. */
	static final int MOST_EXPANDED = 300;

	/** The most neighbours of one entity that are followed. */
	static final int MOST_NEIGHBOURS = 200;

	/** The most entities that are looked up beside an end. */
	static final int MOST_CLOSED = 2_000;

	/** The most paths that are enumerated before the best are chosen. */
	static final int MOST_ENUMERATED = 2_000;

	private final Relations relations;

	private final BooleanSupplier late;

	private final Map<EntityUid, Set<EntityUid>> adjacent = new HashMap<>();

	private final Set<EntityUid> asked = new HashSet<>();

	/** Entities with more neighbours than are followed. */
	private final Set<EntityUid> hubs = new HashSet<>();

	private boolean cut;

	/**
	 * A search over relations.
	 * @param relations whom each entity stands next to
	 * @param late whether the time is over
	 */
	public PathSearch(Relations relations, BooleanSupplier late) {
		this.relations = relations;
		this.late = late;
	}

	/** Whether anything was left out, so that there may be more paths. */
	public boolean isCut() {
		return this.cut;
	}

	/**
	 * Paths from one entity to another without any entity twice, the shortest first.
	 * @param from one end
	 * @param to the other end
	 * @param length the most relations on a path
	 * @param shortest whether paths longer than the shortest are left out
	 */
	public List<List<EntityUid>> find(EntityUid from, EntityUid to, int length, boolean shortest) {
		for (int reach = shortest ? 1 : length; reach <= length; reach++) {
			discover(from, to, reach);
			List<List<EntityUid>> found = enumerate(from, to, reach, shortest);
			if (!found.isEmpty() || reach == length) {
				return found;
			}
		}
		return List.of();
	}

	/**
	 * Learns every relation that a path can go over: it is known once one of its ends was
	 * expanded. A hub isn't expanded where the other end is none: what is next to it is
	 * looked up from the other end's side.
	 */
	private void discover(EntityUid from, EntityUid to, int length) {
		expand(List.of(from, to));
		boolean fromHub = this.hubs.contains(from);
		boolean toHub = this.hubs.contains(to);
		if (fromHub != toHub) {
			EntityUid hub = fromHub ? from : to;
			EntityUid other = fromHub ? to : from;
			Set<EntityUid> near = reach(other, length - 1);
			near.add(other);
			close(hub, near);
			return;
		}
		Set<EntityUid> near = reach(from, (length + 1) / 2);
		Set<EntityUid> far = reach(to, length / 2);
		if (fromHub) {
			near.add(from);
			far.add(to);
			close(from, far);
			close(to, near);
		}
	}

	/** Whom one comes to in so many steps, the entity itself left out. */
	private Set<EntityUid> reach(EntityUid from, int steps) {
		Set<EntityUid> seen = new LinkedHashSet<>(Set.of(from));
		Collection<EntityUid> level = List.of(from);
		for (int step = 0; step < steps; step++) {
			expand(level);
			List<EntityUid> next = level.stream()
				.flatMap((uid) -> this.adjacent.getOrDefault(uid, Set.of()).stream())
				.distinct()
				.filter((uid) -> !seen.contains(uid))
				.toList();
			seen.addAll(next);
			level = next;
		}
		seen.remove(from);
		return seen;
	}

	private void expand(Collection<EntityUid> level) {
		List<EntityUid> open = level.stream().filter((uid) -> !this.asked.contains(uid)).toList();
		if (open.size() > MOST_EXPANDED || (!open.isEmpty() && this.late.getAsBoolean())) {
			this.cut = true;
			open = this.late.getAsBoolean() ? List.of() : open.subList(0, MOST_EXPANDED);
		}
		if (open.isEmpty()) {
			return;
		}
		Map<EntityUid, Neighbours> found = this.relations.findFrontier(open, MOST_NEIGHBOURS);
		found.forEach((uid, neighbours) -> {
			this.asked.add(uid);
			if (neighbours.cut()) {
				this.cut = true;
				this.hubs.add(uid);
			}
			neighbours.uids().forEach((other) -> join(uid, other));
		});
	}

	private void close(EntityUid end, Set<EntityUid> others) {
		Set<EntityUid> open = new LinkedHashSet<>(others);
		open.removeAll(this.adjacent.getOrDefault(end, Set.of()));
		look(List.of(end), open);
	}

	private void look(Collection<EntityUid> fresh, Collection<EntityUid> others) {
		if (fresh.isEmpty() || others.isEmpty()) {
			return;
		}
		this.cut = this.cut || fresh.size() > MOST_EXPANDED || others.size() > MOST_CLOSED;
		if (this.late.getAsBoolean()) {
			this.cut = true;
			return;
		}
		List<EntityUid> first = fresh.stream().limit(MOST_EXPANDED).toList();
		Set<EntityUid> all = new LinkedHashSet<>(first);
		others.stream().limit(MOST_CLOSED).forEach(all::add);
		for (CanvasEdge edge : this.relations.findEdges(first, all, MOST_CLOSED * 5)) {
			if (edge.kind() != RelationKind.DENIED_WITH) {
				join(edge.source(), edge.target());
			}
		}
	}

	private void join(EntityUid a, EntityUid b) {
		this.adjacent.computeIfAbsent(a, (uid) -> new LinkedHashSet<>()).add(b);
		this.adjacent.computeIfAbsent(b, (uid) -> new LinkedHashSet<>()).add(a);
	}

	private List<List<EntityUid>> enumerate(EntityUid from, EntityUid to, int length, boolean shortest) {
		Map<EntityUid, Integer> left = distances(to, length);
		List<List<EntityUid>> found = new ArrayList<>();
		Integer distance = left.get(from);
		if (distance != null && distance <= length) {
			walk(new ArrayDeque<>(List.of(from)), new HashSet<>(Set.of(from)), to, shortest ? distance : length, left,
					found);
		}
		found.sort(Comparator.comparingInt(List::size));
		return found;
	}

	private Map<EntityUid, Integer> distances(EntityUid to, int length) {
		Map<EntityUid, Integer> distances = new LinkedHashMap<>(Map.of(to, 0));
		Deque<EntityUid> open = new ArrayDeque<>(List.of(to));
		while (!open.isEmpty()) {
			EntityUid uid = open.removeFirst();
			int next = distances.getOrDefault(uid, 0) + 1;
			for (EntityUid other : (next <= length) ? this.adjacent.getOrDefault(uid, Set.of()) : Set.<EntityUid>of()) {
				if (distances.putIfAbsent(other, next) == null) {
					open.addLast(other);
				}
			}
		}
		return distances;
	}

	private void walk(Deque<EntityUid> path, Set<EntityUid> on, EntityUid to, int left,
			Map<EntityUid, Integer> distances, List<List<EntityUid>> found) {
		EntityUid last = path.getLast();
		if (last.equals(to)) {
			found.add(List.copyOf(path));
			return;
		}
		for (EntityUid next : this.adjacent.getOrDefault(last, Set.of())) {
			if (found.size() >= MOST_ENUMERATED) {
				this.cut = true;
				return;
			}
			if (distances.getOrDefault(next, Integer.MAX_VALUE) < left && on.add(next)) {
				path.addLast(next);
				walk(path, on, to, left - 1, distances, found);
				path.removeLast();
				on.remove(next);
			}
		}
	}

}
