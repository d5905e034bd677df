package io.entente.model;

/**
 * Why an article's entity is taken to be an entity of the graph.
 *
 * @param articleEntity the id within the article
 * @param entity the entity
 * @param method the rule that linked them: {@code iso3}, {@code full-name}, …
 * @param score how sure it is, 0 to 1
 */
public record EntityLink(String articleEntity, EntityUid entity, String method, double score) {
}
