package io.entente.extraction.internal.claims;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.claims.AgreementLexicon.Force;
import io.entente.extraction.internal.claims.AgreementLexicon.Stage;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.AgreementStatus;
import io.entente.model.Modality;
import io.entente.model.Polarity;

/**
 * How real the signing of an agreement is. Stricter than for events: an infinitive is a
 * purpose until its verb says that it came about, a gerund behind "for" or "of" a wish.
 */
final class AgreementMoods {

	/** "managed to sign", "became the third country to sign". */
	private static final Set<String> IMPLICATIVE = Set.of("manage", "become", "proceed", "go", "continue", "lead",
			"force", "compel", "help", "succeed", "allow", "enable", "cause", "prompt");

	/** "happy to announce": it is being done. */
	private static final Set<String> GLAD = Set.of("happy", "pleased", "glad", "proud", "delighted", "honored",
			"honoured");

	private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth", "latest", "last",
			"only", "next", "newest");

	private static final Set<String> DONE_BEFORE = Set.of("by", "after", "in", "since", "upon", "following", "before",
			"until", "from", "despite", "without");

	private static final Map<String, Stage> NOUNS = Map.ofEntries(
			Map.entry("signing", new Stage(AgreementStatus.SIGNED, Force.ACT)),
			Map.entry("signature", new Stage(AgreementStatus.SIGNED, Force.ACT)),
			Map.entry("conclusion", new Stage(AgreementStatus.SIGNED, Force.ACT)),
			Map.entry("ratification", new Stage(AgreementStatus.RATIFIED, Force.STATE)),
			Map.entry("accession", new Stage(AgreementStatus.RATIFIED, Force.STATE)),
			Map.entry("suspension", new Stage(AgreementStatus.SUSPENDED, Force.STATE)),
			Map.entry("termination", new Stage(AgreementStatus.ENDED, Force.STATE)),
			Map.entry("withdrawal", new Stage(AgreementStatus.ENDED, Force.STATE)),
			Map.entry("exit", new Stage(AgreementStatus.ENDED, Force.STATE)),
			Map.entry("negotiation", new Stage(AgreementStatus.NEGOTIATED, Force.ACT)),
			Map.entry("talk", new Stage(AgreementStatus.NEGOTIATED, Force.ACT)),
			Map.entry("renewal", new Stage(AgreementStatus.SIGNED, Force.STATE)),
			Map.entry("extension", new Stage(AgreementStatus.SIGNED, Force.STATE)));

	/** "the possibility of signing": weighed, not planned. */
	private static final Set<String> PROSPECTS = Set.of("possibility", "prospect", "utility", "importance", "idea",
			"chance", "value", "benefit", "need", "necessity", "likelihood", "feasibility");

	/** "one would think A had signed": only imagined. */
	private static final Set<String> IMAGINING = Set.of("think", "imagine", "suppose", "pretend", "assume", "expect",
			"believe");

	private static final Set<String> SHOWING = Set.of("show", "indicate", "prove", "demonstrate", "mark", "reflect",
			"confirm");

	private static final Set<String> AWAITING = Set.of("once", "until", "till", "when", "before", "unless");

	private static final int LONGEST_SUBJECT = 10;

	/** What tells that somebody would like it. */
	private static final Set<String> WISHES = Set.of("willingness", "readiness", "desire", "hope", "wish", "interest",
			"preparedness", "want", "like", "seek", "ready", "willing", "keen", "eager", "interested", "prepared",
			"inclined", "imperative", "urgency");

	/** What presupposes that it came about. */
	private static final Set<String> REAL = Set.of("witness", "attend", "mark", "celebrate", "welcome", "follow",
			"oversee", "hail", "praise", "applaud", "include", "see", "lead", "result", "note", "report", "confirm",
			"complete", "commend", "congratulate", "announce", "appreciate", "preside");

	private final Scene scene;

	private final Clauses clauses;

	private final Sentence sentence;

	AgreementMoods(Scene scene) {
		this.scene = scene;
		this.clauses = scene.clauses();
		this.sentence = scene.sentence();
	}

	static Optional<Stage> stageOf(String noun) {
		return Optional.ofNullable(NOUNS.get(noun));
	}

	/** The mood of a verb that does something to an agreement. */
	Mood of(int verb) {
		Mood mood = plain(verb);
		return mood.modality() == Modality.PLANNED && isWished(verb) ? mood.with(Modality.PROPOSED) : mood;
	}

	/** "hopes to sign", "expressed readiness to sign": nothing is planned yet. */
	private boolean isWished(int verb) {
		int first = this.clauses.phrase(verb).from();
		if (WISHES.contains(this.sentence.word(first - 1))) {
			return true;
		}
		for (int i = verb - 1; i >= 0 && !this.clauses.is(i, Kind.BREAK); i--) {
			boolean wish = (this.clauses.is(i, Kind.NOUN) || this.clauses.is(i, Kind.VERB))
					&& WISHES.contains(this.clauses.lemma(i));
			if (wish || this.clauses.is(i, Kind.VERB)) {
				return wish;
			}
		}
		return false;
	}

	private Mood plain(int verb) {
		Mood mood = this.clauses.mood(verb);
		int first = this.clauses.phrase(verb).from();
		String pos = this.sentence.token(first).pos();
		if (pos.equals("VBG") && hasEffect(verb)) {
			return Mood.PLAIN;
		}
		if (isImagined(verb)) {
			return mood.with(Modality.HYPOTHETICAL);
		}
		if (mood.modality() == Modality.ACTUAL && isAwaited(verb)) {
			mood = mood.with(Modality.PLANNED);
		}
		if (isNegatedBefore(first)) {
			mood = new Mood(mood.modality(), flipped(mood.polarity()));
		}
		if (pos.equals("TO") && GLAD.contains(this.sentence.word(first - 1)) && mood.polarity() == Polarity.AFFIRMED) {
			return Mood.PLAIN;
		}
		if (mood.modality() != Modality.ACTUAL) {
			return isRanked(verb) ? Mood.PLAIN : mood;
		}
		if (pos.equals("TO") && !isBroughtAbout(verb)) {
			return mood.with(Modality.PLANNED);
		}
		if (pos.equals("VBG")) {
			return gerund(verb, mood);
		}
		return mood;
	}

	/** "once the agreement is finalized": the present tense of what is still to come. */
	private boolean isAwaited(int verb) {
		int first = this.clauses.phrase(verb).from();
		String pos = this.sentence.token(first).pos();
		if (!pos.equals("VBZ") && !pos.equals("VBP")) {
			return false;
		}
		int before = this.clauses.verbBefore(verb);
		int from = (before < 0) ? 0 : this.clauses.phrase(before).to();
		for (int i = first - 1; i >= Math.max(from, first - LONGEST_SUBJECT); i--) {
			if (AWAITING.contains(this.sentence.word(i))) {
				return true;
			}
		}
		return false;
	}

	private boolean isImagined(int verb) {
		int outer = this.clauses.verbBefore(verb);
		if (outer < 0 || !IMAGINING.contains(this.clauses.lemma(outer))) {
			return false;
		}
		String first = this.sentence.word(this.clauses.phrase(outer).from());
		return first.equals("would") || first.equals("might") || first.equals("could") || first.equals("'d");
	}

	private boolean isBroughtAbout(int verb) {
		int outer = this.clauses.verbBefore(verb);
		return isRanked(verb) || (outer >= 0 && IMPLICATIVE.contains(this.clauses.lemma(outer))
				&& !this.sentence.word(this.clauses.phrase(outer).head()).equals("going"));
	}

	/** "is the first country to sign". */
	private boolean isRanked(int verb) {
		if (!this.clauses.is(verb - 1, Kind.NOUN)
				|| !this.sentence.token(this.clauses.phrase(verb).from()).pos().equals("TO")) {
			return false;
		}
		Phrase phrase = this.clauses.phrase(verb - 1);
		for (int i = phrase.from(); i < phrase.to(); i++) {
			String word = this.sentence.word(i);
			if (ORDINALS.contains(word) || word.matches("\\d+(st|nd|rd|th)")) {
				int outer = this.clauses.verbBefore(verb);
				return outer < 0 || this.clauses.mood(outer).equals(Mood.PLAIN);
			}
		}
		return false;
	}

	private Mood gerund(int verb, Mood mood) {
		if (!this.clauses.is(verb - 1, Kind.PREPOSITION) && isJudged(verb)) {
			return mood.with(Modality.HYPOTHETICAL);
		}
		if (this.clauses.is(verb - 1, Kind.PREPOSITION) || this.clauses.is(verb - 1, Kind.SUBORDINATOR)) {
			String word = this.clauses.word(verb - 1);
			if (word.equals("without")) {
				return new Mood(Modality.ACTUAL, Polarity.DENIED);
			}
			if (this.clauses.is(verb - 2, Kind.NOUN) && PROSPECTS.contains(this.clauses.lemma(verb - 2))) {
				return mood.with(Modality.PROPOSED);
			}
			return DONE_BEFORE.contains(word) && !word.equals("before") && !word.equals("from") ? mood
					: mood.with(Modality.PLANNED);
		}
		if (verb == 0 && isDone()) { // "Signing the treaty has paved the way"
			return mood;
		}
		return this.clauses.is(verb - 1, Kind.COMMA) ? mood : mood.with(Modality.PLANNED);
	}

	/**
	 * "reaching an agreement is possible": what is said of it, not that it is planned.
	 */
	private boolean isJudged(int verb) {
		for (int i = verb + 1; i < this.clauses.phrases().size() && !this.clauses.is(i, Kind.BREAK); i++) {
			if (this.clauses.is(i, Kind.VERB)) {
				return this.clauses.lemma(i).equals("be") && !this.clauses.is(i - 1, Kind.SUBORDINATOR)
						&& !this.sentence.token(this.clauses.phrase(i).from()).pos().equals("VBD");
			}
		}
		return false;
	}

	/** "A signing the treaty has raised exports": what has had an effect has happened. */
	private boolean hasEffect(int verb) {
		int before = verb - 1;
		while (this.clauses.is(before, Kind.NOUN) || this.clauses.is(before, Kind.OTHER)) {
			before--;
		}
		if (before >= 0 && !this.clauses.is(before, Kind.COMMA) && !this.clauses.is(before, Kind.BREAK)
				&& !this.clauses.is(before, Kind.SUBORDINATOR)) {
			return false;
		}
		for (int i = verb + 1; i < this.clauses.phrases().size() && !this.clauses.is(i, Kind.COMMA)
				&& !this.clauses.is(i, Kind.BREAK) && !this.clauses.is(i, Kind.SUBORDINATOR); i++) {
			if (this.clauses.is(i, Kind.VERB)) {
				Phrase next = this.clauses.phrase(i);
				String word = this.sentence.word(next.from());
				return word.equals("has") || (this.sentence.token(next.from()).pos().equals("VBZ")
						&& SHOWING.contains(this.clauses.lemma(i)));
			}
		}
		return false;
	}

	/** Whether the sentence's next verb tells what has happened. */
	private boolean isDone() {
		for (int i = 1; i < this.clauses.phrases().size(); i++) {
			if (this.clauses.is(i, Kind.VERB)) {
				String first = this.sentence.word(this.clauses.phrase(i).from());
				String pos = this.sentence.token(this.clauses.phrase(i).from()).pos();
				return pos.equals("VBD") || first.equals("has") || first.equals("have");
			}
		}
		return false;
	}

	private boolean isNegatedBefore(int first) {
		for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
			String word = this.sentence.word(i);
			if (word.equals("never") || word.equals("not") || word.equals("neither") || word.equals("nor")) {
				return true;
			}
		}
		return false;
	}

	private static Polarity flipped(Polarity polarity) {
		return (polarity == Polarity.AFFIRMED) ? Polarity.DENIED : Polarity.AFFIRMED;
	}

	/** How real what a noun tells is, empty if the sentence doesn't say. */
	Optional<Mood> ofNoun(int noun) {
		int governor = this.scene.governor(noun);
		String before = this.clauses.is(noun - 1, Kind.PREPOSITION) ? this.clauses.word(noun - 1) : "";
		if (Set.of("after", "following", "since", "upon", "with", "during").contains(before)
				|| this.sentence.word(this.clauses.phrase(noun).from() - 1).equals("following")) {
			return Optional.of(Mood.PLAIN);
		}
		if (governor >= 0) {
			Mood mood = this.clauses.governed(governor, this.clauses.mood(governor), false);
			boolean real = REAL.contains(this.clauses.lemma(governor)) && mood.modality() == Modality.ACTUAL;
			return Optional.of(real ? mood
					: mood.with((mood.modality() == Modality.ACTUAL) ? Modality.PROPOSED : mood.modality()));
		}
		for (int i = noun + 1; i < this.clauses.phrases().size(); i++) {
			if (this.clauses.is(i, Kind.VERB)) {
				String pos = this.sentence.token(this.clauses.phrase(i).from()).pos();
				Mood mood = this.clauses.mood(i);
				return pos.equals("VBD") && mood.equals(Mood.PLAIN) ? Optional.of(mood) : Optional.empty();
			}
		}
		return Optional.empty();
	}

}
