package io.entente.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import io.entente.model.Argument;
import io.entente.model.Entity;
import io.entente.model.EntityUid;

/**
 * Whom an article's own names turned out to mean.
 */
final class Cast {

	private final Map<String, EntityUid> uidOf;

	private final Map<EntityUid, Entity> entities = new HashMap<>();

	Cast(Map<String, EntityUid> uidOf, Collection<Entity> entities) {
		this.uidOf = Map.copyOf(uidOf);
		entities.forEach((entity) -> this.entities.put(entity.uid(), entity));
	}

	/**
	 * Who takes the part.
	 * @throws IllegalArgumentException if the article has no such entity
	 */
	Entity entity(Argument argument) {
		EntityUid uid = this.uidOf.get(argument.entity());
		Entity entity = (uid != null) ? this.entities.get(uid) : null;
		if (entity == null) {
			throw new IllegalArgumentException("A claim names " + argument.entity() + ", which the article doesn't");
		}
		return entity;
	}

	EntityUid uid(Argument argument) {
		return entity(argument).uid();
	}

}
