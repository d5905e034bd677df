/**
 * How an article, and a sentence in it, is cited: in the published styles of the Citation
 * Style Language, and for BibTeX. Everything is made on this machine. It may call the
 * graph only.
 */
@NullMarked
@ApplicationModule(displayName = "Citations", allowedDependencies = { "model", "graph" })
package io.entente.citations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
