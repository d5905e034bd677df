package io.entente.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.entente.model.Entity;
import io.entente.model.EntityType;

/**
 * Finds known entities by their names, for proposals of links that an article alone can't
 * decide. Those who keep the entities answer it; identifiers never depend on the answer.
 */
public interface EntityLookup {

	/**
	 * The entities known by any of the names.
	 * @param type their type
	 * @param normalizedNames names or aliases as {@link NameKey} normalises them
	 * @return the entities by normalised name; names nobody bears are missing
	 */
	Map<String, List<Entity>> findByNames(EntityType type, Collection<String> normalizedNames);

}
