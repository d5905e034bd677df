package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.claims.AgreementLexicon.Force;
import io.entente.extraction.internal.claims.AgreementLexicon.Stage;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.AgreementStatus;

/**
 * What the verbs behind an agreement tell of it: participles ("a treaty signed by"),
 * relative clauses ("which A and B signed") and its own predicate ("was signed by",
 * "entered into force").
 */
final class AgreementPredicates {

	private static final int MOST_PHRASES = 24;

	private final AgreementLexicon lexicon;

	private final Scene scene;

	private final Clauses clauses;

	private final Sentence sentence;

	private final Parties parties;

	private final ActingParties acting;

	private final AgreementMoods moods;

	private final AgreementObject object;

	AgreementPredicates(AgreementLexicon lexicon, Scene scene, Parties parties, ActingParties acting,
			AgreementMoods moods) {
		this.lexicon = lexicon;
		this.scene = scene;
		this.clauses = scene.clauses();
		this.sentence = scene.sentence();
		this.parties = parties;
		this.acting = acting;
		this.moods = moods;
		this.object = new AgreementObject(lexicon, scene);
	}

	/** The cues in their order. */
	List<AgreementCue> of(AgreementMention mention) {
		List<AgreementCue> cues = new ArrayList<>();
		boolean relative = false;
		boolean clause = false;
		boolean complement = false;
		for (int i = mention.after(); i < Math.min(this.clauses.phrases().size(),
				mention.after() + MOST_PHRASES); i++) {
			if (this.clauses.is(i, Kind.BREAK)) {
				break;
			}
			if (this.clauses.is(i, Kind.SUBORDINATOR)) {
				String word = this.clauses.word(i);
				if (!word.equals("which") && !word.equals("that")) {
					break;
				}
				// "a treaty in which A and B agreed": what is agreed there isn't the
				// treaty
				relative = !this.clauses.is(i - 1, Kind.PREPOSITION);
				if (!relative) {
					break;
				}
				continue;
			}
			if (!this.clauses.is(i, Kind.VERB)) {
				continue;
			}
			Token first = this.sentence.token(this.clauses.phrase(i).from());
			boolean alone = isReduced(i) && idiom(i).isEmpty();
			if (alone && !relative) {
				if (isHeld(i, mention) && !isConjoined(i, mention)) {
					participle(i, mention).ifPresent(cues::add);
				}
				continue;
			}
			if (first.pos().equals("VBG") || (first.pos().equals("TO") && !relative)) {
				complement |= i == mention.after();
				continue;
			}
			if (relative) {
				relativeCue(i, mention).ifPresent(cues::add);
				relative = false;
				clause = true;
				continue;
			}
			boolean subject = this.clauses.subjects(i).contains(mention.noun());
			boolean own = subject && (!clause || this.clauses.is(i - 1, Kind.COMMA));
			if (own || (complement && !clause) || (clause && idiom(i).isPresent())) {
				predicate(i).ifPresent(cues::add);
			}
			break;
		}
		return cues;
	}

	/** "signed by", "reached between", which taggers also take for the past tense. */
	private boolean isReduced(int verb) {
		Phrase group = this.clauses.phrase(verb);
		if (group.to() - group.from() != 1) {
			return false;
		}
		boolean past = this.sentence.token(group.head()).pos().equals("VBD")
				&& this.clauses.is(verb + 1, Kind.PREPOSITION)
				&& this.lexicon.stage(this.clauses.lemma(verb))
					.filter((stage) -> stage.force() == Force.ACT)
					.isPresent();
		return past || this.clauses.isPassive(verb);
	}

	/** "must be followed up and implemented": the participle goes on another verb. */
	private boolean isConjoined(int participle, AgreementMention mention) {
		if (!this.clauses.is(participle - 1, Kind.CONJUNCTION)) {
			return false;
		}
		for (int i = mention.after(); i < participle; i++) {
			if (this.clauses.is(i, Kind.VERB)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the participle belongs to the agreement, not to a noun on the way. */
	private boolean isHeld(int participle, AgreementMention mention) {
		for (int i = participle - 1; i >= mention.after(); i--) {
			if (this.clauses.is(i, Kind.VERB)) {
				return true;
			}
			if (this.clauses.is(i, Kind.NOUN) && this.object.isAgreement(i)) {
				return false;
			}
		}
		return true;
	}

	private Optional<AgreementCue> participle(int verb, AgreementMention mention) {
		int before = this.clauses.phrase(verb).from() - 1;
		String word = this.sentence.word(before);
		if (word.equals("not") || word.equals("never") || word.equals("yet")) {
			return Optional.empty();
		}
		return this.lexicon.stage(this.clauses.lemma(verb))
			.filter((stage) -> stage.force() != Force.SOLO)
			.map((stage) -> cue(stage, Mood.PLAIN, verb, sides(verb, mention), ClaimRule.AGREEMENT_PASSIVE));
	}

	/**
	 * Who signed: "signed with A and B" tells the others only, and they didn't sign among
	 * themselves.
	 */
	private Set<String> sides(int verb, AgreementMention mention) {
		Set<String> agents = this.acting.agents(verb, this.clauses.phrases().size());
		boolean others = this.clauses.is(verb + 1, Kind.PREPOSITION) && this.clauses.word(verb + 1).equals("with");
		if (!others || agents.isEmpty() || !this.parties.within(mention).isEmpty()) {
			return agents;
		}
		Set<String> all = new LinkedHashSet<>(this.parties.owner(mention, agents));
		if (all.isEmpty()) {
			int governor = this.scene.governor(mention.noun());
			all.addAll((governor < 0) ? Set.of() : this.acting.subjects(this.clauses.subjects(governor)));
			all.removeAll(agents);
		}
		if (all.size() != 1) {
			return (agents.size() == 1) ? agents : Set.of();
		}
		all.addAll(agents);
		return all;
	}

	private Optional<AgreementCue> relativeCue(int verb, AgreementMention mention) {
		Set<String> subject = new LinkedHashSet<>();
		for (int i = verb - 1; i > mention.noun() && !this.clauses.is(i, Kind.SUBORDINATOR); i--) {
			if (this.clauses.is(i, Kind.NOUN) && !this.clauses.is(i - 1, Kind.PREPOSITION)) {
				subject.addAll(this.parties.in(i));
			}
		}
		if (subject.isEmpty()) {
			return predicate(verb);
		}
		return this.lexicon.stage(this.clauses.lemma(verb))
			.filter((stage) -> stage.force() != Force.SOLO && !this.clauses.isPassive(verb)
					&& !this.clauses.is(verb + 1, Kind.NOUN))
			.map((stage) -> cue(stage, this.moods.of(verb), verb, subject, ClaimRule.AGREEMENT_VERB));
	}

	/** "was signed by A and B", "entered into force". */
	private Optional<AgreementCue> predicate(int verb) {
		String lemma = this.clauses.lemma(verb);
		if (this.clauses.isPassive(verb)) {
			return this.lexicon.stage(lemma)
				.map((stage) -> cue(stage, this.moods.of(verb), verb,
						this.acting.agents(verb, this.clauses.phrases().size()), ClaimRule.AGREEMENT_PASSIVE));
		}
		if (isBinding(verb)) {
			return Optional.of(cue(new Stage(AgreementStatus.IN_FORCE, Force.SOLO), this.moods.of(verb), verb, Set.of(),
					ClaimRule.AGREEMENT_STAGE));
		}
		Optional<AgreementCue> idiom = idiom(verb);
		if (idiom.isPresent()) {
			return idiom;
		}
		return this.lexicon.stage(lemma)
			.filter((stage) -> stage.force() == Force.SOLO && !this.clauses.is(verb + 1, Kind.NOUN))
			.map((stage) -> cue(stage, this.moods.of(verb), verb, Set.of(), ClaimRule.AGREEMENT_STAGE));
	}

	/** "entered into force", "took effect". */
	private Optional<AgreementCue> idiom(int verb) {
		int object = verb + 1;
		while (this.clauses.is(object, Kind.PREPOSITION) || this.clauses.is(object, Kind.OTHER)) {
			object++;
		}
		if (!this.clauses.is(object, Kind.NOUN)) {
			return Optional.empty();
		}
		return this.lexicon.stage(this.clauses.lemma(verb) + " " + this.clauses.lemma(object))
			.map((stage) -> cue(stage, this.moods.of(verb), verb, Set.of(), ClaimRule.AGREEMENT_STAGE));
	}

	/** "became law", "is in force", "is binding". */
	private boolean isBinding(int verb) {
		String lemma = this.clauses.lemma(verb);
		if (!lemma.equals("be") && !lemma.equals("become") && !lemma.equals("remain")) {
			return false;
		}
		int behind = this.clauses.phrase(verb).to();
		for (int i = behind; i < Math.min(this.sentence.size(), behind + 4); i++) {
			String word = this.sentence.word(i);
			boolean inForce = word.equals("in")
					&& (this.sentence.word(i + 1).equals("force") || this.sentence.word(i + 1).equals("effect"));
			if (inForce || word.equals("binding") || (word.equals("law") && lemma.equals("become"))) {
				return true;
			}
			if (!this.sentence.token(i).pos().startsWith("RB") && !this.sentence.token(i).pos().startsWith("JJ")) {
				return false;
			}
		}
		return false;
	}

	private AgreementCue cue(Stage stage, Mood mood, int phrase, Set<String> who, ClaimRule rule) {
		return AgreementCue.of(stage, mood, this.clauses.phrase(phrase).head(), who, rule);
	}

}
