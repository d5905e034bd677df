package io.entente.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entity across all articles.
 *
 * @param uid its identifier
 * @param type what it is
 * @param name the name it is shown by
 * @param aliases other names, each once
 * @param iso3 ISO 3166-1 alpha-3 code: of the country itself, or the country that an
 * organization or place belongs to where known
 */
public record Entity(EntityUid uid, EntityType type, String name, List<String> aliases, @Nullable String iso3) {

	public Entity {
		aliases = List.copyOf(aliases);
	}

}
