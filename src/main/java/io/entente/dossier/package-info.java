/**
 * All that is known of one entity: its facts by kind, its partners, and for each fact the
 * sentences that say so. Other modules link to its page by the stable address. It may
 * call the graph and the shared components only.
 */
@NullMarked
@ApplicationModule(displayName = "Dossier", allowedDependencies = { "model", "graph", "uikit" })
package io.entente.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
