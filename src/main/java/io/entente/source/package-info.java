/**
 * Opens what a person points at (files, folders, archives, JSON Lines, standard input)
 * and gives raw documents one after the other, each with its origin, and graphs that were
 * exported as the streams they are; what can't be read is given as a failure with its
 * reason and never stops the rest. It refuses to interpret a document's content. It may
 * call the vocabulary only.
 */
@NullMarked
@ApplicationModule(displayName = "Source", allowedDependencies = { "model" })
package io.entente.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
