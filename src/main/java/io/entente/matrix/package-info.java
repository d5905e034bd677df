/**
 * Who cooperates with whom at a glance: the facts of a selection, counted for every pair
 * of countries or organizations, as a matrix and as a map. It counts nothing by itself
 * but what the selection gives, keeps plans and denials apart from what is, and refuses
 * to know any other view; pages link to it by its address, {@code matrix?…}.
 */
@NullMarked
@ApplicationModule(displayName = "Matrix",
		allowedDependencies = { "model", "graph", "uikit", "selection", "selection::ui" })
package io.entente.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
