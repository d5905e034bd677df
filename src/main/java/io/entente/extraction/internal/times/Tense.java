package io.entente.extraction.internal.times;

import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.structure.Sentence;

/** Whether a clause tells what was or what is to come. */
enum Tense {

	/** It was. */
	PAST,

	/** It will be, or may. */
	FUTURE,

	/** A present tense that announces: "the talks open Monday". */
	PRESENT,

	/** Not told. */
	OPEN;

	private static final Set<String> COMING = Set.of("will", "'ll", "’ll", "shall", "would", "may", "might", "could",
			"can", "should", "must", "plan", "intend", "expect", "schedule", "slate", "due", "set", "aim", "propose");

	/** "was postponed to Monday": the verb is past, the day to come. */
	private static final Set<String> APPOINTING = Set.of("schedule", "slate", "set", "plan", "postpone", "delay",
			"reschedule", "extend", "move", "push", "expect", "due", "bring", "call");

	private static final Set<String> LIMIT = Set.of("until", "till", "by");

	private static final Set<String> AHEAD = Set.of("to", "until", "till", "for");

	/** Verbs whose present tense announces nothing: what they tell of may be past. */
	private static final Set<String> TELLING = Set.of("say", "tell", "show", "believe", "think", "know", "mean",
			"claim", "note", "add", "report", "call", "suggest", "indicate", "argue", "insist", "deny", "confirm",
			"recall", "remember", "follow", "write", "explain", "accuse", "blame", "welcome", "condemn");

	private static final Set<String> AWAITED = Set.of("due", "set", "scheduled", "slated", "expected", "likely", "to",
			"planned", "supposed", "ready", "poised", "about");

	private static final int REACH = 40;

	/** Whether what is told lies ahead of the day of writing. */
	boolean looksAhead() {
		return this == FUTURE || this == PRESENT;
	}

	/**
	 * The tense at a token: that of the nearest verb before it, else behind it.
	 */
	static Tense at(Sentence sentence, int index) {
		if (sentence.word(index - 1).equals("since")) {
			return PAST;
		}
		for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
			if (sentence.token(i).isVerb()) {
				Tense tense = ofVerb(sentence, i);
				boolean appointed = tense == PAST && AHEAD.contains(sentence.word(index - 1))
						&& APPOINTING.contains(sentence.token(i).lemma());
				boolean limit = tense == OPEN && LIMIT.contains(sentence.word(index - 1));
				return (appointed || limit) ? FUTURE : tense;
			}
		}
		for (int i = index; i < Math.min(sentence.size(), index + REACH); i++) {
			if (sentence.token(i).isVerb()) {
				Tense tense = ofVerb(sentence, i);
				return (tense == PRESENT) ? OPEN : tense;
			}
		}
		return OPEN;
	}

	private static Tense ofVerb(Sentence sentence, int verb) {
		Token token = sentence.token(verb);
		if (COMING.contains(token.lemma()) && !token.pos().equals("VBD")) {
			return FUTURE;
		}
		boolean coming = COMING.contains(token.lemma()) && sentence.word(verb + 1).equals("to");
		return switch (token.pos()) {
			case "VBD" -> (coming || isAwaited(sentence, verb)) ? FUTURE : PAST;
			case "VBN" -> participle(sentence, verb);
			case "VB" -> baseForm(sentence, verb);
			case "MD" -> FUTURE;
			case "VBG" -> governing(sentence, verb);
			default -> present(sentence, verb);
		};
	}

	/** "is due", "was to begin" */
	private static boolean isAwaited(Sentence sentence, int verb) {
		return sentence.token(verb).lemma().equals("be") && AWAITED.contains(sentence.word(verb + 1));
	}

	private static Tense present(Sentence sentence, int verb) {
		String lemma = sentence.token(verb).lemma();
		if (isAwaited(sentence, verb)) {
			return FUTURE;
		}
		return (lemma.equals("be") || lemma.equals("have") || TELLING.contains(lemma)) ? OPEN : PRESENT;
	}

	/**
	 * "was signed", "has been signed": past; "will be signed", "is scheduled": coming.
	 */
	private static Tense participle(Sentence sentence, int verb) {
		for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
			Token before = sentence.token(i);
			if (before.pos().equals("MD") || before.text().equals("to")) {
				return FUTURE;
			}
			if (before.pos().equals("VBD") || before.lemma().equals("have")) {
				return PAST;
			}
		}
		return PAST;
	}

	private static Tense baseForm(Sentence sentence, int verb) {
		for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
			if (sentence.word(i).startsWith("did") || sentence.word(i).equals("refused")) {
				return PAST;
			}
		}
		return FUTURE;
	}

	/** A gerund: the tense of the finite verb before it, if near. */
	private static Tense governing(Sentence sentence, int verb) {
		for (int i = verb - 1; i >= Math.max(0, verb - 12); i--) {
			Token before = sentence.token(i);
			if (before.pos().equals("VBD") || before.lemma().equals("have")) {
				return PAST;
			}
			if (before.pos().equals("MD") || COMING.contains(before.lemma())) {
				return FUTURE;
			}
			// "is meeting on Saturday"
			if (before.lemma().equals("be") && i >= verb - 2) {
				return PRESENT;
			}
		}
		return OPEN;
	}

}
