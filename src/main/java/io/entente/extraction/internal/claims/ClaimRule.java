package io.entente.extraction.internal.claims;

import java.util.Locale;

/**
 * The rules that read claims. How often each is right stands in {@link JudgedRules#NAME},
 * one line and more a rule: a new rule needs a line there.
 */
enum ClaimRule {

	/** "A signed an agreement with B". */
	AGREEMENT_VERB,
	/** "An agreement was signed between A and B". */
	AGREEMENT_PASSIVE,
	/** "the agreement between A and B". */
	AGREEMENT_NOUN,
	/** "The agreement entered into force". */
	AGREEMENT_STAGE,
	/** "The agreement was signed", its parties told before. */
	AGREEMENT_RECALLED,
	/** "Iran, Armenia sign gas deal". */
	AGREEMENT_HEADLINE,
	/** "A met B". */
	EVENT_VERB,
	/** "A held talks with B". */
	EVENT_LIGHT_VERB,
	/** "talks between A and B". */
	EVENT_NOUN,
	/** "an A-B-C cooperation model". */
	EVENT_COMPOUND,
	/** One side only. */
	EVENT_ONE_SIDED,
	/** "Professor X from Y". */
	TITLE_FROM_BODY,
	/** "X, director of Y". */
	APPOSITION,
	/** "German Foreign Minister X". */
	TITLE_OF_COUNTRY,
	/** "Y director X". */
	BODY_TITLE,
	/** "X heads Y", "X joined Y". */
	TENURE_VERB,
	/** "a network involving A, B and C". */
	MEMBERS_LISTED,
	/** "A, a member of Y". */
	MEMBER_OF,
	/** "A's ministry of …". */
	BODY_OF_COUNTRY,
	/** "the X Center at Y University". */
	BODY_OF_BODY,
	/** "British journalist X". */
	CITIZEN,
	/** "German Chancellor X": who holds a country's office is taken for its citizen. */
	CITIZEN_BY_OFFICE,
	/** "Germany's Adidas", "the German Chamber of Commerce". */
	BODY_IN_COUNTRY,
	/** "the Institute in Beirut". */
	BODY_IN_PLACE,
	/** "Hanoi … Vietnam" in one sentence, joined by the gazetteer. */
	PLACE_BY_GAZETTEER,
	/** "Hanoi, Vietnam". */
	PLACE_IN_COUNTRY,
	/** "X, a subsidiary of Y". */
	PART_OF,
	/** "Prime Minister X" in an article on one country. */
	OFFICE_BY_CONTEXT,
	/** "President X", and X is in the list of statesmen. */
	OFFICE_BY_GAZETTEER,
	/** X is in the list of statesmen. */
	CITIZEN_BY_GAZETTEER,
	/** Who holds a post at a state's body or party is taken for its citizen. */
	CITIZEN_BY_BODY,
	/** A state's body, by the lexicon, and the state stand in the article. */
	BODY_BY_GAZETTEER,
	/** "the Supreme Court" in an article on one country. */
	BODY_BY_CONTEXT,
	/** "Y, based in X". */
	BASED_IN;

	private final double confidence;

	ClaimRule() {
		this.confidence = JudgedRules.SHIPPED.confidence(id());
	}

	/** How often a claim of the rule is right, as far as was judged. */
	double confidence() {
		return this.confidence;
	}

	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
