/**
 * The graph canvas: an entity's neighbourhood, expanded in bounded steps, and what joins
 * entities to one another. The selection's filter says which facts count. The graph's
 * data goes to the browser over its own endpoint and never enters the component tree.
 * Other views link to its page by its address, {@code graph?entity=}.
 */
@NullMarked
@ApplicationModule(displayName = "Canvas", allowedDependencies = { "model", "graph", "uikit", "selection" })
package io.entente.canvas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
