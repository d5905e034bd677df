/**
 * The sentences behind a fact: by independent origin, newest first, with those that
 * contradict one another side by side. Every view opens them by the same panel, and the
 * web components by the same endpoint, so that no two of them can disagree. It judges
 * nothing: which side is right is for the reader. It may call the graph and the shared
 * components only.
 */
@NullMarked
@ApplicationModule(displayName = "Evidence", allowedDependencies = { "model", "graph", "uikit" })
package io.entente.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
