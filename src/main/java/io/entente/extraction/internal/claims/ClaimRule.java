package io.entente.extraction.internal.claims;

import java.util.Locale;

/**
 * The rules that read claims, each with its confidence: first estimates of how often a
 * claim of the rule is right, to be calibrated on marked-up articles.
 */
enum ClaimRule {

	/** "A signed an agreement with B". */
	AGREEMENT_VERB(0.85),
	/** "An agreement was signed between A and B". */
	AGREEMENT_PASSIVE(0.85),
	/** "the agreement between A and B". */
	AGREEMENT_NOUN(0.65),
	/** "A met B". */
	EVENT_VERB(0.7),
	/** "A held talks with B". */
	EVENT_LIGHT_VERB(0.75),
	/** "talks between A and B". */
	EVENT_NOUN(0.6),
	/** "an A-B-C cooperation model". */
	EVENT_COMPOUND(0.6),
	/** One side only. */
	EVENT_ONE_SIDED(0.45),
	/** "Professor X from Y". */
	TITLE_FROM_BODY(0.9),
	/** "X, director of Y". */
	APPOSITION(0.85),
	/** "German Foreign Minister X". */
	TITLE_OF_COUNTRY(0.85),
	/** "Y director X". */
	BODY_TITLE(0.75),
	/** "a network involving A, B and C". */
	MEMBERS_LISTED(0.8),
	/** "A, a member of Y". */
	MEMBER_OF(0.8),
	/** "A's ministry of …". */
	BODY_OF_COUNTRY(0.8),
	/** "the X Center at Y University". */
	BODY_OF_BODY(0.75),
	/** "British journalist X". */
	CITIZEN(0.8),
	/** "German Chancellor X": who holds a country's office is taken for its citizen. */
	CITIZEN_BY_OFFICE(0.7),
	/** "Germany's Adidas", "the German Chamber of Commerce". */
	BODY_IN_COUNTRY(0.75),
	/** "the Institute in Beirut". */
	BODY_IN_PLACE(0.7),
	/** "Hanoi … Vietnam" in one sentence, joined by the gazetteer. */
	PLACE_BY_GAZETTEER(0.8),
	/** "Hanoi, Vietnam". */
	PLACE_IN_COUNTRY(0.8),
	/** "Y, based in X". */
	BASED_IN(0.8);

	private final double confidence;

	ClaimRule(double confidence) {
		this.confidence = confidence;
	}

	double confidence() {
		return this.confidence;
	}

	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
