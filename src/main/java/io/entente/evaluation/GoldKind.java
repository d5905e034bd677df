package io.entente.evaluation;

/** What a set of marked-up articles marks, and so what can be measured on it. */
public enum GoldKind {

	/** Names with their types, by exact span. */
	NAMES,
	/** Named mentions with the chain that each belongs to, and dates. */
	CHAINS,
	/** Dates with their calendar values. */
	TIMES,
	/** Relations between two named entities, told of the whole article. */
	TIES,
	/** One event of PLOVER's classes a sentence, with its parties. */
	EVENTS,
	/** The main countries and persons that editors tagged. */
	TAGS,
	/** What a careful reader finds in an article: entities, agreements, facts. */
	CLOSE_READING

}
