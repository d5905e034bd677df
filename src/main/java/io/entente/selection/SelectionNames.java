package io.entente.selection;

import java.util.Map;
import java.util.Optional;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.PublisherUid;

/**
 * What the entities and publishers of a selection are called.
 *
 * @param entities the entities' names and types
 * @param publishers the publishers' names
 */
public record SelectionNames(Map<EntityUid, NamedEntity> entities, Map<PublisherUid, String> publishers) {

	public SelectionNames {
		entities = Map.copyOf(entities);
		publishers = Map.copyOf(publishers);
	}

	/** An entity's name; nothing if it isn't in the graph. */
	public Optional<NamedEntity> entity(EntityUid uid) {
		return Optional.ofNullable(this.entities.get(uid));
	}

	/**
	 * An entity's name.
	 *
	 * @param type what it is
	 * @param name its name
	 */
	public record NamedEntity(EntityType type, String name) {
	}

}
