/**
 * Puts to a person what the machine doesn't decide: which entities may be one. It keeps
 * what was decided and can take it back; what follows from it, the graph derives. It may
 * call the graph and the shared components only.
 */
@NullMarked
@ApplicationModule(displayName = "Review", allowedDependencies = { "model", "graph", "uikit" })
package io.entente.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
