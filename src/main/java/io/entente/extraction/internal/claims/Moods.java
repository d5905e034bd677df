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
			"slate", "ready", "due", "willing", "committed", "prepared", "set", "wish", "mean", "swear", "announce",
			"threaten");

	private static final Set<String> PROPOSING = Set.of("propose", "call", "urge", "suggest", "recommend", "advocate",
			"demand", "ask", "request", "appeal", "encourage", "invite", "need", "explore", "consider", "emphasize",
			"stress", "highlight");

	private static final Set<String> REFUSING = Set.of("refuse", "decline", "fail", "reject", "deny", "cancel",
			"postpone", "avoid");

	private static final Set<String> TRYING = Set.of("try", "attempt", "struggle", "appear", "seem", "tend");

	/** Nouns whose infinitive is still to come: "the pledge to provide". */
	static final Set<String> INTENTIONS = Set.of("readiness", "willingness", "pledge", "promise", "plan", "intention",
			"intent", "commitment", "offer", "decision", "determination", "desire", "hope", "resolve", "vow",
			"preparation", "preparedness", "aim", "goal", "interest");

	private static final Set<String> PROPOSALS = Set.of("proposal", "need", "call", "necessity", "importance",
			"possibility", "opportunity", "invitation", "request", "appeal", "suggestion", "idea", "potential",
			"demand", "order");

	/** Who may or can do something needn't do it: "the authority to seize". */
	private static final Set<String> ABILITIES = Set.of("ability", "capacity", "capability", "authority", "power",
			"right", "permission", "mandate", "licence", "license", "pretext", "excuse", "temptation");

	private static final Set<String> INABILITIES = Set.of("unable", "unwilling", "reluctant", "impossible",
			"powerless");

	private static final Set<String> FEELINGS = Set.of("pleased", "proud", "honored", "honoured", "delighted", "happy",
			"glad", "grateful", "thrilled", "able", "sorry", "first", "last", "only");

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
			Mood above = governed(outer, mood(outer, depth + 1), first.pos().equals("TO"));
			return own.within(behindNoun(outer, verb, above));
		}
		if (dependent && first.pos().equals("TO")) {
			return own.with(Modality.PLANNED);
		}
		return own;
	}

	/** "expressed readiness to help": what the noun before makes of it. */
	private Mood behindNoun(int outer, int verb, Mood mood) {
		if (this.clauses.is(verb - 1, Kind.NOUN) && ABILITIES.contains(this.clauses.lemma(verb - 1))) {
			return mood.with(Modality.HYPOTHETICAL);
		}
		for (int i = verb - 1; i > outer; i--) {
			if (this.clauses.is(i, Kind.NOUN) && INTENTIONS.contains(this.clauses.lemma(i))) {
				return mood.with(Modality.PLANNED);
			}
			if (this.clauses.is(i, Kind.NOUN) && PROPOSALS.contains(this.clauses.lemma(i))) {
				return mood.with(Modality.PROPOSED);
			}
		}
		return mood;
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
		if (lemma.equals("use") && infinitive
				&& this.sentence.token(this.clauses.phrase(outer).head()).pos().equals("VBD")
				&& !this.clauses.is(outer + 1, Kind.NOUN)) {
			// "used to supply"
			return mood.with(Modality.PAST);
		}
		if (TRYING.contains(lemma) && infinitive) {
			return mood.with(Modality.HYPOTHETICAL);
		}
		if (isBe(lemma) && infinitive && stands(outer, FEELINGS)) {
			return mood;
		}
		if (isBe(lemma) && infinitive && stands(outer, INABILITIES)) {
			return new Mood(mood.modality(), Polarity.DENIED);
		}
		if (lemma.equals("go") && infinitive
				&& this.sentence.token(this.clauses.phrase(outer).head()).pos().equals("VBG")) {
			// "is going to cooperate"
			return mood.with((mood.modality() == Modality.HYPOTHETICAL) ? Modality.HYPOTHETICAL : Modality.PLANNED);
		}
		if (PLANNING.contains(lemma) || (isBe(lemma) && infinitive)) {
			return mood.with((mood.modality() == Modality.HYPOTHETICAL) ? Modality.HYPOTHETICAL : Modality.PLANNED);
		}
		return mood;
	}

	/** "is ready", "'s ready": the tagger leaves the short form as it stands. */
	private static boolean isBe(String lemma) {
		return lemma.equals("be") || lemma.equals("'s") || lemma.equals("’s") || lemma.equals("'re")
				|| lemma.equals("’re");
	}

	/**
	 * "was pleased to host": the infinitive tells what moved them, not a plan; "was
	 * unable to host" that they didn't.
	 */
	private boolean stands(int verb, Set<String> words) {
		int end = this.clauses.phrase(verb).to();
		for (int i = end; i < Math.min(end + 3, this.sentence.size()); i++) {
			if (words.contains(this.sentence.word(i))) {
				return true;
			}
		}
		return false;
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
					case "would" -> isReported(verb) ? Modality.PLANNED : Modality.HYPOTHETICAL;
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
		else if (modality == Modality.ACTUAL && isOver(group)) {
			modality = Modality.PAST;
		}
		return new Mood(modality, polarity);
	}

	/** "no longer supplies", "formerly supplied". */
	private boolean isOver(Phrase group) {
		for (int i = Math.max(0, group.from() - 2); i < group.to(); i++) {
			String word = this.sentence.word(i);
			if (word.equals("formerly") || (word.equals("longer") && this.sentence.word(i - 1).equals("no"))) {
				return true;
			}
		}
		return false;
	}

	/** "said it would": the future, seen from the past. */
	private boolean isReported(int verb) {
		return this.clauses.complements().reporter(verb) >= 0;
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
