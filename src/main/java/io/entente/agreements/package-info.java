/**
 * The ledger of agreements: each a row with the stages of its life, as the claims tell
 * them and no further. What has fallen silent is pointed out as an observation; nothing
 * is concluded from it. It may call the graph, the selection, the evidence and the shared
 * components, and answers the exports and the timeline, which ask it for the stages.
 */
@NullMarked
@ApplicationModule(displayName = "Agreements", allowedDependencies = { "model", "graph", "uikit", "selection",
		"selection :: ui", "evidence", "evidence :: ui", "exports" })
package io.entente.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
