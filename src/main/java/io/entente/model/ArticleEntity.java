package io.entente.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entity as one article tells it: its mentions joined by coreference, not yet linked
 * to the entities of other articles.
 *
 * @param id its id within the article: {@code e1}, {@code e2}, …
 * @param type what it is
 * @param name the fullest name the article gives
 * @param iso3 ISO 3166-1 alpha-3 code: of the country itself, or for an organization or
 * place the country it belongs to where the text says so
 * @param aliases other names the article gives
 * @param mentions at least one, in order
 */
public record ArticleEntity(String id, EntityType type, String name, @Nullable String iso3, List<String> aliases,
		List<Mention> mentions) {

	public ArticleEntity {
		aliases = List.copyOf(aliases);
		mentions = List.copyOf(mentions);
		if (mentions.isEmpty()) {
			throw new IllegalArgumentException("An entity needs a mention: " + name);
		}
	}

}
