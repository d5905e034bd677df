package io.entente.canvas;

import java.util.List;

/**
 * The paths among chosen entities.
 *
 * @param paths the shortest ones first, among those the best reported
 * @param nodes the entities on them
 * @param edges the relations among those
 * @param undated paths left out because a relation on them has no known date
 * @param truncated whether the search was cut, so that there may be more
 */
public record PathSet(List<FoundPath> paths, List<CanvasNode> nodes, List<CanvasEdge> edges, int undated,
		boolean truncated) {

	public PathSet {
		paths = List.copyOf(paths);
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

}
