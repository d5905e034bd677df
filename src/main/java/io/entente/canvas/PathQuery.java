package io.entente.canvas;

import java.util.List;

import io.entente.model.EntityUid;
import io.entente.selection.Selection;

/**
 * Asks how chosen entities are connected.
 *
 * @param entities the entities, 2 to {@value #MAX_ENTITIES}
 * @param length the most relations on a path, 1 to {@value #MAX_LENGTH}
 * @param shortest whether only the shortest paths of each pair are wanted
 * @param inOrder whether the relations on a path have to overlap or follow one another in
 * time
 * @param selection which facts count; its entities limit nothing
 */
public record PathQuery(List<EntityUid> entities, int length, boolean shortest, boolean inOrder, Selection selection) {

	/** The most entities whose paths are looked for at once. */
	public static final int MAX_ENTITIES = 8;

	/** The longest path that is looked for. */
	public static final int MAX_LENGTH = 4;

	public PathQuery {
		entities = entities.stream().distinct().toList();
		if (entities.size() < 2 || entities.size() > MAX_ENTITIES) {
			throw new IllegalArgumentException(
					"Choose 2 to %d entities, not %d".formatted(MAX_ENTITIES, entities.size()));
		}
		if (length < 1 || length > MAX_LENGTH) {
			throw new IllegalArgumentException(
					"A path may have 1 to %d relations, not %d".formatted(MAX_LENGTH, length));
		}
	}

}
