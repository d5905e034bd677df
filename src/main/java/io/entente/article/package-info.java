/**
 * Turns a raw document into a cleaned article: title, publication date with its evidence,
 * language, and a text whose blocks tell sentences from headings, captions and teasers.
 * Offsets are valid from here on. It refuses to fetch anything and runs no script. It may
 * call the vocabulary only.
 */
@NullMarked
@ApplicationModule(displayName = "Article", allowedDependencies = { "model" })
package io.entente.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
