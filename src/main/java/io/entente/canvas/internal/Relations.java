package io.entente.canvas.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.entente.canvas.CanvasEdge;
import io.entente.canvas.CanvasNode;
import io.entente.canvas.NeighbourQuery;
import io.entente.model.EntityUid;

/**
 * Where the canvas's relations come from: the display edges, or where a filter limits
 * which facts count, the facts themselves. Each answer is bounded whatever a hub's
 * degree.
 */
public interface Relations {

	/** The entities with their relations counted, in the order asked for. */
	List<CanvasNode> findEntities(Collection<EntityUid> uids);

	/** One neighbour more than the page holds, where there is one. */
	List<EntityUid> findNeighbours(NeighbourQuery query);

	/** The relations between the new entities and all entities. */
	List<CanvasEdge> findEdges(Collection<EntityUid> fresh, Collection<EntityUid> all, int limit);

	/**
	 * Whom these entities stand next to, the most reported first.
	 * @param uids the entities
	 * @param most the most neighbours of each
	 */
	Map<EntityUid, Neighbours> findFrontier(Collection<EntityUid> uids, int most);

	/**
	 * The neighbours of one entity.
	 *
	 * @param uids the neighbours
	 * @param cut whether there are more
	 */
	record Neighbours(List<EntityUid> uids, boolean cut) {

		public Neighbours {
			uids = List.copyOf(uids);
		}

	}

}
