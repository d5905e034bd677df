package io.entente.canvas;

import java.util.List;

/**
 * Entities with the relations that join them to one another and to what is on the canvas.
 *
 * @param nodes the entities, those not in the graph left out
 * @param edges the relations
 * @param truncated whether there is more than was given
 */
public record EntitySet(List<CanvasNode> nodes, List<CanvasEdge> edges, boolean truncated) {

	public EntitySet {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

}
