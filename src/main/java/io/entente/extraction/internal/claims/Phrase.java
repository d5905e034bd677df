package io.entente.extraction.internal.claims;

/**
 * A phrase of a sentence.
 *
 * @param kind what it is
 * @param from the first token
 * @param to the token behind the last
 * @param head its head: of a verb group the full verb, of a noun phrase the last noun
 */
record Phrase(Kind kind, int from, int to, int head) {

	enum Kind {

		/** Noun phrase. */
		NOUN,
		/** Verb group with its auxiliaries. */
		VERB,
		/** Preposition. */
		PREPOSITION,
		/** Comma, bracket or dash. */
		COMMA,
		/** "and", "or", "but". */
		CONJUNCTION,
		/** What opens a subordinate clause: "that", "which", "if". */
		SUBORDINATOR,
		/** Semicolon, quotation mark. */
		BREAK,
		/** Adverbs and the rest. */
		OTHER

	}

	boolean is(Kind other) {
		return this.kind == other;
	}

}
