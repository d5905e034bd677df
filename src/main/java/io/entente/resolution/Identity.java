package io.entente.resolution;

import io.entente.model.Entity;

/**
 * The entity that an article's entity is taken to be, and why.
 *
 * @param entity the entity
 * @param method the rule that told it
 * @param score how sure it is, 0 to 1
 */
record Identity(Entity entity, String method, double score) {
}
