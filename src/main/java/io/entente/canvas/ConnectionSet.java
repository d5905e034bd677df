package io.entente.canvas;

import java.util.List;

import io.entente.model.EntityUid;

/**
 * What connects chosen entities: whom several of them are joined to directly.
 *
 * @param connectors those that join the most of them first
 * @param nodes the chosen entities and the connectors
 * @param edges the relations among those
 * @param truncated whether there may be more connectors
 */
public record ConnectionSet(List<Connector> connectors, List<CanvasNode> nodes, List<CanvasEdge> edges,
		boolean truncated) {

	public ConnectionSet {
		connectors = List.copyOf(connectors);
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/**
	 * An entity that several of the chosen ones are joined to.
	 *
	 * @param uid the entity
	 * @param joins the chosen ones it is joined to
	 * @param facts the facts behind the relations to them
	 */
	public record Connector(EntityUid uid, List<EntityUid> joins, long facts) {

		public Connector {
			joins = List.copyOf(joins);
		}

	}

}
