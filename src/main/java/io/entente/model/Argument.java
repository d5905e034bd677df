package io.entente.model;

/**
 * An entity's part in a claim.
 *
 * @param entity the entity's id within the article, see {@link ArticleEntity#id()}
 * @param role what it does
 */
public record Argument(String entity, Role role) {
}
