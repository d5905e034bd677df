/**
 * The facts of a selection in time. The data goes to the browser as columns over its own
 * endpoint and never enters the component tree; nothing is dated more precisely than it
 * is known. It asks the selection for the facts and the ledger for the stages of
 * agreements, and shows their sentences by the shared panel.
 */
@NullMarked
@ApplicationModule(displayName = "Timeline", allowedDependencies = { "model", "uikit", "selection", "selection :: ui",
		"agreements", "evidence", "evidence :: ui" })
package io.entente.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
