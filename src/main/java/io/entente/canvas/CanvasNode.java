package io.entente.canvas;

import java.util.Map;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import org.jspecify.annotations.Nullable;

/**
 * An entity as the canvas draws it.
 *
 * @param uid its identifier
 * @param type what it is
 * @param name its name
 * @param iso3 a country's code, or that of the country an organization belongs to; null
 * where unknown
 * @param degree its relations in the whole graph, drawn or not, one for each kind and
 * neighbour; where the canvas is filtered, those that facts of the selection stand behind
 * @param totals the same by kind, kinds without any left out
 */
public record CanvasNode(EntityUid uid, EntityType type, String name, @Nullable String iso3, long degree,
		Map<RelationKind, Long> totals) {

	public CanvasNode {
		totals = Map.copyOf(totals);
	}

	/** An entity with its relations counted by kind. */
	public static CanvasNode of(EntityUid uid, EntityType type, String name, @Nullable String iso3,
			Map<RelationKind, Long> totals) {
		return new CanvasNode(uid, type, name, iso3, totals.values().stream().mapToLong(Long::longValue).sum(), totals);
	}

}
