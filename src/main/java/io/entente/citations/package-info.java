/**
 * How a fact, an article or an investigation is cited: in the published styles of the
 * Citation Style Language, and for BibTeX, RIS and CSL-JSON. A fact is cited as an entry
 * of this knowledge base together with the articles it rests on. Everything is made on
 * this machine, and no date is made more precise than it is known. It may call the graph,
 * the words of the shared components, the investigations for those it cites, and the
 * evidence for what it says of unknown facts.
 */
@NullMarked
@ApplicationModule(displayName = "Citations",
		allowedDependencies = { "model", "graph", "uikit", "evidence", "investigations" })
package io.entente.citations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
