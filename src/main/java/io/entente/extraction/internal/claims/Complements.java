package io.entente.extraction.internal.claims;

import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.structure.Sentence;

/**
 * Which verb group depends on which: "agreed to host", "said that it would host".
 */
final class Complements {

	/** Verbs whose content is told in a clause of its own. */
	static final Set<String> SAYING = Set.of("say", "tell", "announce", "note", "report", "argue", "claim", "add",
			"explain", "state", "declare", "confirm", "warn", "insist", "stress", "emphasize", "emphasise", "underline",
			"underscore", "highlight", "propose", "suggest", "urge", "advocate", "recommend", "caution", "reveal",
			"disclose", "believe", "write", "comment", "admit", "reiterate", "remark", "call", "conclude", "deny",
			"think", "reply", "respond", "indicate", "inform", "predict", "acknowledge", "assert", "allege", "promise",
			"pledge", "vow", "threaten", "demand", "agree", "repeat", "maintain", "complain", "tweet", "quote", "ask");

	private final Sentence sentence;

	private final Clauses clauses;

	Complements(Sentence sentence, Clauses clauses) {
		this.sentence = sentence;
		this.clauses = clauses;
	}

	/** Whether a verb group has no tense of its own: "to host", "hosting", "host". */
	boolean isDependent(int verb) {
		String pos = pos(verb);
		// "that promoting trade requires …": the gerund is the subject, nothing governs
		// it
		boolean subject = pos.equals("VBG") && (verb == 0 || this.clauses.is(verb - 1, Kind.SUBORDINATOR));
		return !subject && (pos.equals("TO") || pos.equals("VBG") || (pos.equals("VB") && !isSubjunctive(verb)));
	}

	/** "demanded that Iraq withdraw": a base form with a subject of its own. */
	private boolean isSubjunctive(int verb) {
		int i = verb - 1;
		while (this.clauses.is(i, Kind.NOUN) || this.clauses.is(i, Kind.PREPOSITION)
				|| this.clauses.is(i, Kind.CONJUNCTION) || this.clauses.is(i, Kind.OTHER)) {
			i--;
		}
		return i < verb - 1 && this.clauses.is(i, Kind.SUBORDINATOR) && this.clauses.word(i).equals("that");
	}

	boolean isInfinitive(int verb) {
		return pos(verb).equals("TO");
	}

	private String pos(int verb) {
		return this.sentence.token(this.clauses.phrase(verb).from()).pos();
	}

	/** The verb group that one without tense depends on, -1 if none. */
	int governor(int verb) {
		return isDependent(verb) ? this.clauses.verbBefore(verb) : -1;
	}

	/**
	 * The infinitive that a verb group governs: "threatened on Monday to break", -1 if
	 * none.
	 */
	int infinitive(int verb) {
		for (int i = verb + 1; i < this.clauses.phrases().size(); i++) {
			if (this.clauses.is(i, Kind.VERB)) {
				return isInfinitive(i) ? i : -1;
			}
			if (this.clauses.is(i, Kind.BREAK) || this.clauses.is(i, Kind.SUBORDINATOR)) {
				return -1;
			}
		}
		return -1;
	}

	/**
	 * The finite clause that is a verb's content: "demanded that Iraq cooperate", -1 if
	 * none.
	 */
	int content(int verb) {
		for (int i = verb + 1; i < this.clauses.phrases().size(); i++) {
			if (this.clauses.is(i, Kind.VERB)) {
				return (reporter(i) == verb) ? i : -1;
			}
			if (this.clauses.is(i, Kind.BREAK)) {
				return -1;
			}
		}
		return -1;
	}

	/**
	 * The verb of saying whose content a finite verb group is, before it or at the end of
	 * the sentence; -1 if none.
	 */
	int reporter(int verb) {
		if (isDependent(verb)) {
			return -1;
		}
		int before = this.clauses.verbBefore(verb);
		if (before >= 0) {
			return (isSaying(before) && isContent(before, verb)) ? before : -1;
		}
		int last = this.clauses.phrases().size() - 1;
		for (int i = last; i > verb && i > last - 8; i--) {
			if (this.clauses.is(i, Kind.VERB)) {
				return (isSaying(i) && commaBefore(i)) ? i : -1;
			}
		}
		return -1;
	}

	private boolean isSaying(int verb) {
		return SAYING.contains(this.clauses.lemma(verb));
	}

	/** Only noun phrases, times and "that" stand between. */
	private boolean isContent(int saying, int verb) {
		for (int i = saying + 1; i < verb; i++) {
			boolean other = this.clauses.is(i, Kind.SUBORDINATOR) && !this.clauses.word(i).equals("that");
			if (other || this.clauses.is(i, Kind.BREAK)) {
				return false;
			}
		}
		return verb > saying + 1;
	}

	private boolean commaBefore(int verb) {
		for (int i = verb - 1; i > verb - 8; i--) {
			if (this.clauses.is(i, Kind.COMMA)) {
				return true;
			}
		}
		return false;
	}

}
