/**
 * All that is known of one entity: its facts by kind and its partners. The sentences
 * behind a fact are shown by the evidence panel. Other modules link to its page by the
 * stable address. It may call the graph and the shared components only.
 */
@NullMarked
@ApplicationModule(displayName = "Dossier", allowedDependencies = { "model", "graph", "uikit", "evidence :: ui" })
package io.entente.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
