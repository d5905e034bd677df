package io.entente.exports;

import java.util.List;

import io.entente.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * An entity as it is exported.
 *
 * @param entity the entity
 * @param latitude where a place is, in degrees north, null where unknown
 * @param longitude in degrees east, null where unknown
 * @param nameKeys what its names are looked up by
 */
public record ExportedEntity(Entity entity, @Nullable Double latitude, @Nullable Double longitude,
		List<String> nameKeys) {

	public ExportedEntity {
		nameKeys = List.copyOf(nameKeys);
	}

}
