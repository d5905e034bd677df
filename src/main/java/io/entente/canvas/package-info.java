/**
 * The graph canvas: an entity's neighbourhood, expanded in bounded steps. The graph's
 * data goes to the browser over its own endpoint and never enters the component tree.
 * Other views link to its page by its address, {@code graph?entity=}.
 */
@NullMarked
@ApplicationModule(displayName = "Canvas", allowedDependencies = { "model", "graph", "uikit", "reader" })
package io.entente.canvas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
