/**
 * The vocabulary every other package speaks: identifiers, articles and their blocks, text
 * spans, mentions, entities, claims, facts and fuzzy dates. Plain immutable records,
 * validated once in their constructors; no Spring, no driver, no Vaadin, no file access.
 * It may call nothing else of the project.
 */
@NullMarked
@ApplicationModule(displayName = "Vocabulary", allowedDependencies = {})
package io.entente.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
