/**
 * The one selection that all views are windows on: entities, time, sectors, kinds,
 * modality, polarity, publishers, origins. It lives in the address, and the facts it
 * holds are counted here alone, so that no two views can disagree. It refuses to know any
 * view; it may call the graph, the search (to name an entity) and the shared components.
 */
@NullMarked
@ApplicationModule(displayName = "Selection", allowedDependencies = { "model", "graph", "uikit", "search" })
package io.entente.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
