package io.entente.canvas;

import java.util.List;

/**
 * One bounded step of an expansion.
 *
 * @param centre the entity expanded
 * @param offset the neighbours skipped
 * @param nodes the neighbours of this page, the most often reported first
 * @param more whether a further page would bring anything
 * @param sampled whether the entity has more relations than were compared, so that the
 * order holds among {@link CanvasService#SCANNED_RELATIONS} of them only
 * @param edges the relations that join this page's entities and the centre to one another
 * and to the entities already on the canvas
 */
public record NeighbourPage(CanvasNode centre, int offset, List<CanvasNode> nodes, boolean more, boolean sampled,
		List<CanvasEdge> edges) {

	public NeighbourPage {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

}
