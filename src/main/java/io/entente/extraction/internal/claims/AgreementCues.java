package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.claims.AgreementLexicon.Force;
import io.entente.extraction.internal.claims.AgreementLexicon.Stage;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.AgreementStatus;

/**
 * What a sentence's verbs tell of an agreement: the one it is the object of ("signed a
 * treaty"), those it is the subject of ("was signed by", "entered into force"), and those
 * that stand with it ("a treaty signed by", "which A and B signed").
 */
final class AgreementCues {

	private static final Set<String> AGENTS = Set.of("by", "between", "among", "with");

	private static final int MOST_PHRASES = 24;

	private final AgreementLexicon lexicon;

	private final Scene scene;

	private final Clauses clauses;

	private final Sentence sentence;

	private final Parties parties;

	private final AgreementMoods moods;

	private final AgreementObject object;

	AgreementCues(AgreementLexicon lexicon, Scene scene, Parties parties) {
		this.lexicon = lexicon;
		this.scene = scene;
		this.clauses = scene.clauses();
		this.sentence = scene.sentence();
		this.parties = parties;
		this.moods = new AgreementMoods(scene);
		this.object = new AgreementObject(lexicon, scene);
	}

	AgreementMoods moods() {
		return this.moods;
	}

	/** The cues, the most telling first. */
	List<AgreementCue> of(AgreementMention mention) {
		List<AgreementCue> cues = new ArrayList<>();
		governing(mention).ifPresent(cues::add);
		leading(mention).ifPresent(cues::add);
		cues.addAll(following(mention));
		nominal(mention).ifPresent(cues::add);
		return cues;
	}

	/** "A signed an agreement", "A withdrew from the treaty". */
	private Optional<AgreementCue> governing(AgreementMention mention) {
		int verb = this.scene.governor(mention.noun());
		if (verb < 0) {
			return Optional.empty();
		}
		Optional<Stage> stage = this.object.stage(verb, mention);
		boolean reduced = this.clauses.isPassive(verb);
		if (stage.isEmpty() || stage.get().force() == Force.SOLO || reduced
				|| !this.object.isObject(verb, mention.noun())) {
			return Optional.empty();
		}
		Set<String> subject = new LinkedHashSet<>(this.parties.ofSubjects(this.moods.subjects(verb)));
		if (subject.isEmpty()) {
			subject.addAll(represented(verb, mention));
		}
		if (stage.get().force() == Force.ACT) {
			subject.addAll(partners(verb, mention));
		}
		return Optional.of(cue(stage.get(), this.moods.of(verb), verb, subject, ClaimRule.AGREEMENT_VERB));
	}

	/** "signed the treaty on behalf of A", "withdrew A from the treaty". */
	private Set<String> represented(int verb, AgreementMention mention) {
		if (this.object.isTakenOut(verb)) {
			return this.parties.in(verb + 1);
		}
		for (int i = mention.after(); i < this.clauses.phrases().size() && !this.clauses.is(i, Kind.BREAK)
				&& !this.clauses.is(i, Kind.VERB); i++) {
			if (this.clauses.is(i, Kind.NOUN) && this.clauses.lemma(i).equals("behalf")) {
				return this.parties.list(i + 2, 1);
			}
		}
		return Set.of();
	}

	/** "concluded with B a treaty". */
	private Set<String> partners(int verb, AgreementMention mention) {
		for (int i = verb + 1; i < mention.noun(); i++) {
			if (this.clauses.is(i, Kind.PREPOSITION) && this.clauses.word(i).equals("with")) {
				return this.parties.in(i + 1);
			}
		}
		return Set.of();
	}

	/** "Signed in Rome by A and B, the convention …". */
	private Optional<AgreementCue> leading(AgreementMention mention) {
		if (!this.clauses.is(0, Kind.VERB) || !this.clauses.isPassive(0)) {
			return Optional.empty();
		}
		Optional<Stage> stage = this.lexicon.stage(this.clauses.lemma(0));
		if (stage.isEmpty() || stage.get().force() == Force.SOLO || !this.clauses.is(mention.noun() - 1, Kind.COMMA)
				|| mention.noun() > MOST_PHRASES) {
			return Optional.empty();
		}
		for (int i = 1; i < mention.noun() - 1; i++) {
			if (this.clauses.is(i, Kind.VERB)) {
				return Optional.empty();
			}
		}
		return Optional.of(cue(stage.get(), Mood.PLAIN, 0, agents(0, mention.noun()), ClaimRule.AGREEMENT_PASSIVE));
	}

	/** What follows the noun: participles, relative clauses and its own predicate. */
	private List<AgreementCue> following(AgreementMention mention) {
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
				relative = true;
				continue;
			}
			if (!this.clauses.is(i, Kind.VERB)) {
				continue;
			}
			Token first = this.sentence.token(this.clauses.phrase(i).from());
			boolean alone = isReduced(i) && idiom(i).isEmpty();
			if (alone && !relative) {
				if (isHeld(i, mention) && !isConjoined(i, mention)) {
					participle(i).ifPresent(cues::add);
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

	private Optional<AgreementCue> participle(int verb) {
		int before = this.clauses.phrase(verb).from() - 1;
		String word = this.sentence.word(before);
		if (word.equals("not") || word.equals("never") || word.equals("yet")) {
			return Optional.empty();
		}
		return this.lexicon.stage(this.clauses.lemma(verb))
			.filter((stage) -> stage.force() != Force.SOLO)
			.map((stage) -> cue(stage, Mood.PLAIN, verb, agents(verb, this.clauses.phrases().size()),
					ClaimRule.AGREEMENT_PASSIVE));
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
				.map((stage) -> cue(stage, this.moods.of(verb), verb, agents(verb, this.clauses.phrases().size()),
						ClaimRule.AGREEMENT_PASSIVE));
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

	/** Behind "by", "between" and "with" after a verb, up to the next finite verb. */
	private Set<String> agents(int verb, int limit) {
		Set<String> agents = new LinkedHashSet<>();
		for (int i = verb + 1; i < limit; i++) {
			if (this.clauses.is(i, Kind.BREAK) || this.clauses.is(i, Kind.SUBORDINATOR)
					|| (this.clauses.is(i, Kind.VERB) && i > verb + 1)) {
				break;
			}
			if (this.clauses.is(i, Kind.PREPOSITION) && AGENTS.contains(this.clauses.word(i))) {
				String word = this.clauses.word(i);
				agents.addAll(this.parties.list(i + 1, word.equals("between") || word.equals("by") ? 2 : 1));
			}
		}
		return agents;
	}

	/** "the signing of a treaty", "negotiations on an agreement". */
	private Optional<AgreementCue> nominal(AgreementMention mention) {
		int noun = mention.noun() - 2;
		if (!this.clauses.is(mention.noun() - 1, Kind.PREPOSITION) || !this.clauses.is(noun, Kind.NOUN)) {
			return Optional.empty();
		}
		return AgreementMoods.stageOf(this.clauses.lemma(noun).toLowerCase(Locale.ROOT))
			.flatMap((stage) -> this.moods.ofNoun(noun)
				.map((mood) -> cue(stage, mood, noun, actors(noun, mention), ClaimRule.AGREEMENT_NOUN)));
	}

	/** "A's withdrawal from the treaty", "the signing of a treaty by A and B". */
	private Set<String> actors(int noun, AgreementMention mention) {
		Set<String> actors = new LinkedHashSet<>(this.parties.owning(noun));
		for (int i = mention.after(); i < this.clauses.phrases().size() && !this.clauses.is(i, Kind.VERB)
				&& !this.clauses.is(i, Kind.BREAK) && !this.clauses.is(i, Kind.SUBORDINATOR); i++) {
			if (this.clauses.is(i, Kind.PREPOSITION) && this.clauses.word(i).equals("by")) {
				actors.addAll(this.parties.list(i + 1, 2));
			}
		}
		return actors;
	}

	private AgreementCue cue(Stage stage, Mood mood, int phrase, Set<String> who, ClaimRule rule) {
		return new AgreementCue(stage.status(), stage.force(), mood, this.clauses.phrase(phrase).head(), who, rule);
	}

}
