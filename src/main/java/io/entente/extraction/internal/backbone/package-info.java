/**
 * The statistical ground: text to sentences of tokens with parts of speech and entity
 * tags, behind an interface, so that the tagger can be exchanged. It knows nothing of
 * articles.
 */
@NullMarked
package io.entente.extraction.internal.backbone;

import org.jspecify.annotations.NullMarked;
