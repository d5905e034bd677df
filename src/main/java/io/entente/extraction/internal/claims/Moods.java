package io.entente.extraction.internal.claims;

import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.Modality;
import io.entente.model.Polarity;

/**
 * How real a sentence's clauses are: by their auxiliaries, negations, conditions and the
 * verbs that govern them.
 */
final class Moods {

	private static final Set<String> PLANNING = Set.of("plan", "intend", "aim", "expect", "schedule", "prepare",
			"agree", "pledge", "promise", "decide", "want", "seek", "hope", "vow", "offer", "commit", "undertake",
			"slate", "ready", "due", "willing", "committed", "prepared", "set", "try", "wish", "mean", "swear",
			"announce");

	private static final Set<String> PROPOSING = Set.of("propose", "call", "urge", "suggest", "recommend", "advocate",
			"demand", "ask", "request", "appeal", "encourage", "invite", "need", "explore", "consider", "emphasize",
			"stress", "highlight");

	private static final Set<String> REFUSING = Set.of("refuse", "decline", "fail", "reject", "deny", "cancel",
			"postpone", "avoid");

	private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

	private final Sentence sentence;

	private final Clauses clauses;

	Moods(Sentence sentence, Clauses clauses) {
		this.sentence = sentence;
		this.clauses = clauses;
	}

	/** The mood of a verb group, with that of the verbs it depends on. */
	Mood of(int verb) {
		return mood(verb, 0);
	}

	private Mood mood(int verb, int depth) {
		Mood own = own(verb);
		if (depth > 4) {
			return own;
		}
		Token first = this.sentence.token(this.clauses.phrase(verb).from());
		int outer = this.clauses.verbBefore(verb);
		// "that promoting trade requires …": the gerund is the subject, nothing governs
		// it
		boolean subject = first.pos().equals("VBG") && (verb == 0 || this.clauses.is(verb - 1, Kind.SUBORDINATOR));
		boolean dependent = !subject
				&& (first.pos().equals("TO") || first.pos().equals("VBG") || first.pos().equals("VB"));
		if (dependent && outer >= 0) {
			return own.within(governed(outer, mood(outer, depth + 1), first.pos().equals("TO")));
		}
		if (dependent && first.pos().equals("TO")) {
			return own.with(Modality.PLANNED);
		}
		return own;
	}

	/** What a governing verb makes of what depends on it. */
	Mood governed(int outer, Mood mood, boolean infinitive) {
		String lemma = this.clauses.lemma(outer);
		if (REFUSING.contains(lemma)) {
			return new Mood(mood.modality(), Polarity.DENIED);
		}
		if (PROPOSING.contains(lemma)) {
			return mood.with(Modality.PROPOSED);
		}
		if (PLANNING.contains(lemma) || (lemma.equals("be") && infinitive)) {
			return mood.with((mood.modality() == Modality.HYPOTHETICAL) ? Modality.HYPOTHETICAL : Modality.PLANNED);
		}
		return mood;
	}

	private Mood own(int verb) {
		Phrase group = this.clauses.phrase(verb);
		Modality modality = Modality.ACTUAL;
		Polarity polarity = Polarity.AFFIRMED;
		// "is not an agreement": the negation may follow the verb
		for (int i = group.from(); i < Math.min(group.to() + 1, this.sentence.size()); i++) {
			Token token = this.sentence.token(i);
			String word = this.sentence.word(i);
			if (token.pos().equals("MD")) {
				modality = switch (token.lemma()) {
					case "will", "'ll", "shall" -> Modality.PLANNED;
					case "should", "must", "ought" -> Modality.PROPOSED;
					default -> Modality.HYPOTHETICAL;
				};
			}
			else if (word.equals("not") || word.equals("n't") || word.equals("n’t") || word.equals("never")) {
				polarity = Polarity.DENIED;
			}
		}
		if (isConditional(verb)) {
			modality = Modality.HYPOTHETICAL;
		}
		return new Mood(modality, polarity);
	}

	private boolean isConditional(int verb) {
		for (int i = verb - 1; i >= 0 && !this.clauses.is(i, Kind.VERB) && !this.clauses.is(i, Kind.BREAK); i--) {
			if (this.clauses.is(i, Kind.SUBORDINATOR) && CONDITIONS.contains(this.clauses.word(i))) {
				return true;
			}
		}
		return false;
	}

}
