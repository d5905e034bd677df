package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.claims.EventLexicon.Trigger;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.model.ClaimKind;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;

/**
 * Events told by nouns: with a light verb ("A held talks with B"), between two ("talks
 * between A and B"), or with both sides attached ("A's attack on B", "an attack on B by
 * A").
 */
final class NounEvents {

	private static final Set<String> BETWEEN = Set.of("between", "among");

	private static final Set<String> BY = Set.of("by");

	private static final Set<String> OPENINGS = Set.of("in", "at", "during", "after", "following");

	/** How many sentences a topic is carried on. */
	private static final int CARRIED = 3;

	private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE);

	/** "aid to nations at war": what stands behind belongs to the noun before. */
	private static final Set<String> ASIDE = Set.of("at", "of", "about", "during", "despite", "amid", "since",
			"before");

	/** Who seeks or widens support gives none. */
	private static final Set<String> GETTING = Set.of("receive", "seek", "want", "request", "need", "bolster", "boost",
			"build", "increase", "strengthen", "win", "expand", "intensify", "suspend", "halt", "end", "cancel");

	private final EventLexicon lexicon;

	private final TriggerLexicon agreements;

	private final EventDrafts drafts;

	private final Senses senses;

	private final NounMoods moods;

	NounEvents(EventLexicon lexicon, TriggerLexicon agreements, EventDrafts drafts) {
		this.lexicon = lexicon;
		this.agreements = agreements;
		this.drafts = drafts;
		this.senses = new Senses(lexicon);
		this.moods = new NounMoods(lexicon.group("REAL"));
	}

	List<Draft> read(Scene scene, List<Draft> before) {
		List<Draft> read = new ArrayList<>();
		for (int noun : scene.phrasesOf(Kind.NOUN)) {
			event(scene, noun, before).ifPresent(read::add);
		}
		return read;
	}

	private Optional<Draft> event(Scene scene, int noun, List<Draft> before) {
		Clauses clauses = scene.clauses();
		int at = trigger(scene, clauses.phrase(noun));
		if (at < 0) {
			return Optional.empty();
		}
		Trigger trigger = this.lexicon.noun(scene.sentence().token(at).lemma()).orElseThrow();
		int governor = scene.governor(noun);
		boolean light = governor >= 0 && isLight(scene, governor, noun);
		Mood mood = this.moods.of(scene, noun, governor, trigger.type(), light);
		if (mood.modality() == Modality.ACTUAL && NounMoods.isUnreal(scene, clauses.phrase(noun), at)) {
			mood = mood.with(Modality.HYPOTHETICAL);
		}
		if (scene.sentence().word(clauses.phrase(noun).from()).equals("no")) {
			mood = new Mood(mood.modality(), Polarity.DENIED);
		}
		Set<String> within = scene.actors(noun);
		if (within.size() >= 2 && MUTUAL.contains(trigger.type())) {
			return this.drafts.draft(scene, trigger.type(), mood, within, Set.of(), ClaimRule.EVENT_COMPOUND, at);
		}
		Set<String> between = actors(scene, noun, BETWEEN);
		if (between.size() >= 2 && trigger.sides().contains("between")) {
			return this.drafts.draft(scene, trigger.type(), mood, between, Set.of(), ClaimRule.EVENT_NOUN, at);
		}
		if (trigger.type() == EventType.ASSAULT && clauses.behind(noun, Set.of("on", "against"))
			.stream()
			.anyMatch((side) -> this.senses.isNoEnemy(clauses.lemma(side)))) {
			// "the war on drugs", "harsh attacks on the accord"
			return Optional.empty();
		}
		Set<String> target = actors(scene, noun, trigger.sides());
		Set<String> source = new LinkedHashSet<>(within);
		source.addAll(actors(scene, noun, BY));
		boolean doer = !trigger.sides().contains("of") && trigger.type() != EventType.AID
				&& trigger.type() != EventType.COOPERATE;
		if (doer && source.isEmpty() && clauses.is(noun + 1, Kind.PREPOSITION) && clauses.is(noun + 2, Kind.NOUN)
				&& clauses.word(noun + 1).equals("of")) {
			// "the attack of A on B", but "a gift of A's goods to B"
			source.addAll(scene.actors(noun + 2));
		}
		ClaimRule rule = ClaimRule.EVENT_NOUN;
		boolean getting = (trigger.type() == EventType.SUPPORT || trigger.type() == EventType.AID) && governor >= 0
				&& GETTING.contains(clauses.lemma(governor));
		if (source.isEmpty() && light && !getting) {
			source.addAll(scene.actors(clauses.subjects(governor)));
			rule = ClaimRule.EVENT_LIGHT_VERB;
		}
		int speech = (trigger.type() == EventType.CONSULT) ? mainVerb(clauses, noun) : -1;
		if (speech >= 0) {
			// "in a meeting with B, A said": who speaks there takes part
			target.addAll(isTopical(scene, at) ? Set.of() : source);
			source = new LinkedHashSet<>(scene.actors(clauses.subjects(speech)));
			target.removeAll(source);
			rule = ClaimRule.EVENT_LIGHT_VERB;
			mood = Mood.PLAIN;
		}
		if (source.isEmpty() && target.size() == 1 && trigger.type() == EventType.COOPERATE
				&& mood.modality() != Modality.ACTUAL) {
			source.addAll(carried(scene, target, before));
			rule = ClaimRule.EVENT_ONE_SIDED;
		}
		source.removeAll(target);
		return (source.isEmpty() || (target.isEmpty() && speech < 0)) ? Optional.empty()
				: this.drafts.draft(scene, trigger.type(), mood, source, target, rule, at);
	}

	private static Set<String> actors(Scene scene, int noun, Set<String> prepositions) {
		Set<String> actors = new LinkedHashSet<>();
		scene.clauses().behind(noun, prepositions).forEach((side) -> actors.addAll(scene.actors(side)));
		return actors;
	}

	/**
	 * The verb of the clause that a gathering opens: "At a conference in Rome, A said",
	 * -1 if none.
	 */
	private static int mainVerb(Clauses clauses, int noun) {
		int first = 0;
		while (clauses.is(first, Kind.OTHER)) {
			first++;
		}
		boolean opens = clauses.is(first, Kind.PREPOSITION) && OPENINGS.contains(clauses.word(first));
		for (int i = first + 1; i < noun; i++) {
			opens &= clauses.is(i, Kind.NOUN) || clauses.is(i, Kind.PREPOSITION) || clauses.is(i, Kind.CONJUNCTION)
					|| clauses.is(i, Kind.OTHER);
		}
		boolean comma = false;
		for (int i = noun + 1; opens && i < clauses.phrases().size(); i++) {
			comma |= clauses.is(i, Kind.COMMA);
			if (clauses.is(i, Kind.BREAK) || clauses.is(i, Kind.SUBORDINATOR)) {
				return -1;
			}
			if (comma && clauses.is(i, Kind.VERB)) {
				return Complements.SAYING.contains(clauses.lemma(i)) ? i : -1;
			}
		}
		return -1;
	}

	/** "the North Korea conference": whom it is about needn't be there. */
	private static boolean isTopical(Scene scene, int at) {
		return Set.of("conference", "session", "gathering").contains(scene.sentence().word(at));
	}

	/**
	 * Who "partnership with B" is with where the sentence doesn't say: those whose
	 * cooperation the sentences just before were about.
	 */
	private static Set<String> carried(Scene scene, Set<String> target, List<Draft> before) {
		for (int i = before.size() - 1; i >= 0; i--) {
			Draft draft = before.get(i);
			if (scene.sentence().index() - draft.sentence() > CARRIED) {
				return Set.of();
			}
			if (draft.kind() == ClaimKind.EVENT && draft.label().equals(EventType.COOPERATE.name())) {
				Set<String> parties = new LinkedHashSet<>();
				draft.arguments()
					.stream()
					.filter((argument) -> argument.role() != Role.PLACE)
					.forEach((argument) -> parties.add(argument.entity()));
				parties.removeAll(target);
				return parties;
			}
		}
		return Set.of();
	}

	/** "held talks", "arrived for talks": the verb's subject takes part. */
	private boolean isLight(Scene scene, int governor, int noun) {
		Clauses clauses = scene.clauses();
		boolean attached = clauses.is(noun - 1, Kind.PREPOSITION) && clauses.is(noun - 2, Kind.NOUN)
				&& ASIDE.contains(clauses.word(noun - 1));
		return !attached && this.lexicon.group("LIGHT").contains(clauses.lemma(governor)) && noun - governor < 8
				&& !clauses.isPassive(governor);
	}

	/**
	 * The phrase's head if it tells an event, else a noun before it ("cooperation
	 * model").
	 */
	private int trigger(Scene scene, Phrase phrase) {
		if (this.agreements.agreement(scene.sentence().token(phrase.head()).lemma()).isPresent()) {
			return -1;
		}
		for (int i = phrase.head(); i >= Math.max(phrase.from(), phrase.head() - 2); i--) {
			if (scene.sentence().token(i).isNoun() && !scene.isNamed(i)
					&& this.lexicon.noun(scene.sentence().token(i).lemma()).isPresent()) {
				return i;
			}
		}
		return -1;
	}

}
