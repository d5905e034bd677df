package io.entente.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.entente.model.Entity;
import io.entente.model.EntityType;

/**
 * What resolution asks of those who keep the entities.
 */
public interface EntityLookup {

	/** Knows no entities: for extraction without a database. */
	EntityLookup EMPTY = (type, normalizedNames) -> Map.of();

	/**
	 * The entities known by any of the names.
	 * @param type their type
	 * @param normalizedNames names or aliases as {@link NameKey} normalises them
	 * @return the entities by normalised name; names nobody bears are missing
	 */
	Map<String, List<Entity>> findByNames(EntityType type, Collection<String> normalizedNames);

}
