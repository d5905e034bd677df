/**
 * Finds entities, agreements, events and articles as one types. Serves the screen and the
 * REST interface; links lead to its page by the stable address. It may call the graph,
 * and resolution for nothing but the key by which names are kept.
 */
@NullMarked
@ApplicationModule(displayName = "Search", allowedDependencies = { "model", "graph", "uikit", "resolution" })
package io.entente.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
