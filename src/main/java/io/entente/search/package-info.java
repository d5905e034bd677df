/**
 * Finds entities, agreements and passages as one types. Serves the screen and the REST
 * interface; other modules reach its view through SearchNavigation.
 */
@NullMarked
@ApplicationModule(displayName = "Search",
		allowedDependencies = { "model", "graph", "uikit", "dossier", "reader", "canvas" })
package io.entente.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
