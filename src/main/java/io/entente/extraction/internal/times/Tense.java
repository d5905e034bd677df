package io.entente.extraction.internal.times;

import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.structure.Sentence;

/** Whether a clause tells what was or what is to come. */
enum Tense {

	PAST, FUTURE, OPEN;

	private static final Set<String> COMING = Set.of("will", "'ll", "shall", "would", "may", "might", "could", "can",
			"should", "must", "plan", "intend", "expect", "schedule", "slate", "due", "set", "aim", "propose");

	private static final int REACH = 40;

	/**
	 * The tense at a token: that of the nearest verb before it, else behind it.
	 */
	static Tense at(Sentence sentence, int index) {
		for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
			Token token = sentence.token(i);
			if (token.isVerb()) {
				return ofVerb(sentence, i);
			}
		}
		for (int i = index; i < Math.min(sentence.size(), index + REACH); i++) {
			if (sentence.token(i).isVerb()) {
				return ofVerb(sentence, i);
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
			case "VBD" -> coming ? FUTURE : PAST;
			case "VBN" -> participle(sentence, verb);
			case "VB" -> baseForm(sentence, verb);
			case "MD" -> FUTURE;
			default -> governing(sentence, verb);
		};
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

	/** A gerund or a present tense: that of the finite verb before it, if near. */
	private static Tense governing(Sentence sentence, int verb) {
		if (sentence.token(verb).pos().equals("VBG")) {
			for (int i = verb - 1; i >= Math.max(0, verb - 12); i--) {
				Token before = sentence.token(i);
				if (before.pos().equals("VBD") || before.lemma().equals("have")) {
					return PAST;
				}
				if (before.pos().equals("MD") || COMING.contains(before.lemma())) {
					return FUTURE;
				}
			}
		}
		return OPEN;
	}

}
