/**
 * The frame around the views: navigation, theme, error handler, home page. Nothing
 * depends on it.
 */
@NullMarked
@ApplicationModule(displayName = "Shell", allowedDependencies = { "model", "graph", "uikit", "review", "selection",
		"selection :: ui", "investigations :: ui" })
package io.entente.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
