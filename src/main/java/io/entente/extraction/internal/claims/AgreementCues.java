package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.claims.AgreementLexicon.Force;
import io.entente.extraction.internal.claims.AgreementLexicon.Stage;
import io.entente.extraction.internal.claims.Phrase.Kind;

/**
 * What a sentence's verbs and nouns tell of an agreement: the verb it is the object of
 * ("signed a treaty"), those that follow it, see {@link AgreementPredicates}, and the
 * noun it belongs to ("the signing of a treaty").
 */
final class AgreementCues {

	private static final int MOST_PHRASES = 24;

	private final AgreementLexicon lexicon;

	private final Scene scene;

	private final Clauses clauses;

	private final Parties parties;

	private final ActingParties acting;

	private final AgreementMoods moods;

	private final AgreementObject object;

	private final AgreementPredicates predicates;

	AgreementCues(AgreementLexicon lexicon, Scene scene, Parties parties) {
		this.lexicon = lexicon;
		this.scene = scene;
		this.clauses = scene.clauses();
		this.parties = parties;
		this.moods = new AgreementMoods(scene);
		this.object = new AgreementObject(lexicon, scene);
		this.acting = new ActingParties(scene, parties);
		this.predicates = new AgreementPredicates(lexicon, scene, parties, this.acting, this.moods);
	}

	AgreementMoods moods() {
		return this.moods;
	}

	/** The cues, the most telling first. */
	List<AgreementCue> of(AgreementMention mention) {
		List<AgreementCue> cues = new ArrayList<>();
		governing(mention).ifPresent(cues::add);
		leading(mention).ifPresent(cues::add);
		cues.addAll(this.predicates.of(mention));
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
		Set<String> subject = new LinkedHashSet<>(this.acting.subjects(this.clauses.subjects(verb)));
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
		return Optional
			.of(cue(stage.get(), Mood.PLAIN, 0, this.acting.agents(0, mention.noun()), ClaimRule.AGREEMENT_PASSIVE));
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
		Set<String> actors = new LinkedHashSet<>(this.acting.owners(noun));
		for (int i = mention.after(); i < this.clauses.phrases().size() && !this.clauses.is(i, Kind.VERB)
				&& !this.clauses.is(i, Kind.BREAK) && !this.clauses.is(i, Kind.SUBORDINATOR); i++) {
			if (this.clauses.is(i, Kind.PREPOSITION) && this.clauses.word(i).equals("by")) {
				actors.addAll(this.parties.list(i + 1, 2));
			}
		}
		return actors;
	}

	private AgreementCue cue(Stage stage, Mood mood, int phrase, Set<String> who, ClaimRule rule) {
		return AgreementCue.of(stage, mood, this.clauses.phrase(phrase).head(), who, rule);
	}

}
