/**
 * All that is known of one entity: its facts by kind, each with the sentences that say
 * so. Other modules reach its view through DossierNavigation.
 */
@NullMarked
@ApplicationModule(displayName = "Dossier", allowedDependencies = { "model", "graph", "uikit", "reader", "canvas" })
package io.entente.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
