package io.entente.canvas;

import java.util.List;
import java.util.Set;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.selection.Selection;

/**
 * Asks for one page of an entity's neighbours.
 *
 * @param entity the entity to expand
 * @param types the types of neighbours wanted; empty for all
 * @param kinds the kinds of relations wanted; empty for all
 * @param offset the neighbours to skip, 0 to {@value #MAX_OFFSET}
 * @param limit the most neighbours to give, 0 to {@value #MAX_LIMIT}; 0 asks for the
 * entity alone
 * @param present the entities already on the canvas, at most {@value #MAX_PRESENT}; the
 * answer tells how the new ones relate to them
 * @param selection which facts count; its entities say what was opened, and limit nothing
 */
public record NeighbourQuery(EntityUid entity, Set<EntityType> types, Set<RelationKind> kinds, int offset, int limit,
		List<EntityUid> present, Selection selection) {

	/** The most neighbours of one page. */
	public static final int MAX_LIMIT = 200;

	/** The most neighbours that can be skipped. */
	public static final int MAX_OFFSET = 5_000;

	/** The most entities on a canvas. */
	public static final int MAX_PRESENT = 5_000;

	public NeighbourQuery {
		types = Set.copyOf(types);
		kinds = Set.copyOf(kinds);
		present = List.copyOf(present);
		requireWithin("offset", offset, MAX_OFFSET);
		requireWithin("limit", limit, MAX_LIMIT);
		requireWithin("number of entities already on the canvas", present.size(), MAX_PRESENT);
	}

	/** One page of an entity's neighbours, on an empty canvas without a filter. */
	public static NeighbourQuery of(EntityUid entity, int offset, int limit) {
		return new NeighbourQuery(entity, Set.of(), Set.of(), offset, limit, List.of(), Selection.EVERYTHING);
	}

	/** The same for a canvas with these entities on it. */
	public NeighbourQuery with(List<EntityUid> others) {
		return new NeighbourQuery(this.entity, this.types, this.kinds, this.offset, this.limit, others, this.selection);
	}

	/** The same, counting these facts only. */
	public NeighbourQuery within(Selection other) {
		return new NeighbourQuery(this.entity, this.types, this.kinds, this.offset, this.limit, this.present, other);
	}

	private static void requireWithin(String what, int value, int max) {
		if (value < 0 || value > max) {
			throw new IllegalArgumentException("The %s must be 0 to %,d, not %,d".formatted(what, max, value));
		}
	}

}
