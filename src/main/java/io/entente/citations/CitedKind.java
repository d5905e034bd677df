package io.entente.citations;

/**
 * What is cited.
 */
public enum CitedKind {

	/** An article, as its publisher published it. */
	ARTICLE,
	/** An agreement, an event or a tie, as this knowledge base tells it. */
	FACT,
	/** What somebody made of the graph and saved under a name. */
	INVESTIGATION

}
