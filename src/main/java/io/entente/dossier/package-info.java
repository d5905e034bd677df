/**
 * All that is known of one entity or of two together: who takes part, in what, since when
 * and in whose words. What is stated, what is planned and what is denied are counted
 * apart everywhere; every figure can be opened as the list of facts it counts, and those
 * as their sentences by the evidence panel. Facts are counted from the selection alone.
 * Other modules link to its pages by the stable addresses.
 */
@NullMarked
@ApplicationModule(displayName = "Dossier", allowedDependencies = { "model", "graph", "uikit", "selection",
		"selection :: ui", "evidence", "evidence :: ui" })
package io.entente.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
