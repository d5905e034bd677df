package io.entente.canvas;

import java.util.List;

import io.entente.model.EntityUid;
import org.jspecify.annotations.Nullable;

/**
 * A way from one of the chosen entities to another, no entity twice.
 *
 * @param entities the entities on it in their order, the two chosen ones at its ends
 * @param weakest the facts behind its least reported relation
 * @param inOrder whether its relations can have held at once or one after another; null
 * where a relation on it has no known date, or where that wasn't asked
 */
public record FoundPath(List<EntityUid> entities, long weakest, @Nullable Boolean inOrder) {

	public FoundPath {
		entities = List.copyOf(entities);
	}

	/** The relations on it. */
	public int length() {
		return this.entities.size() - 1;
	}

}
