package io.entente.canvas.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.entente.model.EntityUid;
import io.entente.selection.Selection;

/**
 * Judges which paths respect time: those whose relations can have held at once, or one
 * after another in one of the two directions.
 */
public class PathTimes {

	/** The most paths judged; the shortest are judged first. */
	private static final int MOST_JUDGED = 500;

	private final CanvasQueries queries;

	private final Selection selection;

	public PathTimes(CanvasQueries queries, Selection selection) {
		this.queries = queries;
		this.selection = selection;
	}

	/** Keeps the paths that respect time, and counts those of which nobody can tell. */
	public Judged judge(List<List<EntityUid>> paths) {
		List<List<EntityUid>> first = paths.stream().limit(MOST_JUDGED).toList();
		Set<Set<EntityUid>> pairs = first.stream().flatMap((path) -> pairs(path).stream()).collect(Collectors.toSet());
		Map<Set<EntityUid>, RelationTimes> times = pairs.isEmpty() ? new HashMap<>()
				: this.queries.findTimes(pairs, this.selection);
		List<List<EntityUid>> kept = new ArrayList<>();
		int undated = 0;
		for (List<EntityUid> path : first) {
			List<RelationTimes> relations = pairs(path).stream()
				.map((pair) -> times.getOrDefault(pair, new RelationTimes(List.of(), 0)))
				.toList();
			if (relations.stream().anyMatch((relation) -> relation.spans().isEmpty())) {
				undated++;
			}
			else if (RelationTimes.canFollow(relations) || RelationTimes.canFollow(relations.reversed())) {
				kept.add(path);
			}
		}
		return new Judged(kept, undated);
	}

	/** The pairs of neighbours on a path, in its order. */
	public static List<Set<EntityUid>> pairs(List<EntityUid> path) {
		List<Set<EntityUid>> pairs = new ArrayList<>();
		for (int i = 1; i < path.size(); i++) {
			pairs.add(Set.of(path.get(i - 1), path.get(i)));
		}
		return pairs;
	}

	/**
	 * What was judged.
	 *
	 * @param paths the paths kept
	 * @param undated the paths left out since a relation on them has no date
	 */
	public record Judged(List<List<EntityUid>> paths, int undated) {

		public Judged {
			paths = List.copyOf(paths);
		}

		/** All of them, whatever their time. */
		public static Judged unjudged(List<List<EntityUid>> paths) {
			return new Judged(paths, 0);
		}

	}

}
