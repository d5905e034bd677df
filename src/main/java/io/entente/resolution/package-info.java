/**
 * Links an article's entities to entities across articles and its claims to facts, each
 * link with its method and score; what is unsure stays apart. Identifiers follow from the
 * article alone, so that the order of writing changes nothing. It tells copies of a text
 * apart from texts of one kind, and which entities may be one, for others to look up. It
 * may call the vocabulary only.
 */
@NullMarked
@ApplicationModule(displayName = "Resolution", allowedDependencies = { "model" })
package io.entente.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
