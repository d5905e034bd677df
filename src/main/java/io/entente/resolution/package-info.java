/**
 * Links an article's entities to entities across articles and its claims to facts, each
 * link with its method and score; what is unsure stays apart. Identifiers follow from the
 * article alone, so that the order of writing changes nothing. It declares the port by
 * which entities are found by name, EntityLookup, and may call the vocabulary only.
 */
@NullMarked
@ApplicationModule(displayName = "Resolution", allowedDependencies = { "model" })
package io.entente.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
