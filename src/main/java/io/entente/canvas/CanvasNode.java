package io.entente.canvas;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;

/**
 * An entity as the canvas draws it.
 *
 * @param uid its identifier
 * @param type what it is
 * @param name its name
 * @param degree its relations in the whole graph, drawn or not; one for each kind and
 * neighbour
 */
public record CanvasNode(EntityUid uid, EntityType type, String name, long degree) {
}
