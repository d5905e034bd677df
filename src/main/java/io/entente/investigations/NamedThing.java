package io.entente.investigations;

import org.jspecify.annotations.Nullable;

/**
 * What a thing is called that an investigation names, and where it is opened.
 *
 * @param uid its identifier
 * @param type an entity's type, a fact's kind and type joined by a dot, or {@code CLAIM}
 * @param name its name, title or first sentence
 * @param entity of a fact, somebody who takes part in it
 * @param article of a claim, where it stands
 * @param passage of a claim, its passage there
 */
public record NamedThing(String uid, String type, String name, @Nullable String entity, @Nullable String article,
		@Nullable String passage) {
}
