package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.claims.TriggerLexicon.Trigger;
import io.entente.model.Argument;
import io.entente.model.ArticleEntity;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.Role;

/**
 * Events between actors in PLOVER's classes: by verbs ("A visited B"), by nouns with a
 * light verb ("A held talks with B") and by nouns alone ("talks between A and B").
 */
final class EventReader {

	private static final Set<EventType> COOPERATIVE = Set.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT,
			EventType.COOPERATE, EventType.AID);

	private static final Set<EventType> FORCEFUL = Set.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT,
			EventType.MOBILIZE);

	private static final Set<String> BETWEEN = Set.of("between", "among");

	private static final Set<String> BY = Set.of("by");

	private final TriggerLexicon triggers;

	private final SectorLexicon sectors;

	EventReader(TriggerLexicon triggers, SectorLexicon sectors) {
		this.triggers = triggers;
		this.sectors = sectors;
	}

	List<Draft> read(Scene scene) {
		List<Draft> drafts = new ArrayList<>();
		for (int verb : scene.phrasesOf(Kind.VERB)) {
			byVerb(scene, verb).ifPresent((draft) -> addNew(drafts, draft));
		}
		for (int noun : scene.phrasesOf(Kind.NOUN)) {
			byNoun(scene, noun).ifPresent((draft) -> addNew(drafts, draft));
		}
		return drafts;
	}

	private static void addNew(List<Draft> drafts, Draft draft) {
		boolean known = drafts.stream()
			.anyMatch((other) -> other.type().equals(draft.type()) && entities(other).containsAll(entities(draft)));
		if (!known) {
			drafts.add(draft);
		}
	}

	private static Set<String> entities(Draft draft) {
		Set<String> entities = new LinkedHashSet<>();
		draft.arguments().forEach((argument) -> entities.add(argument.entity()));
		return entities;
	}

	private Optional<Draft> byVerb(Scene scene, int verb) {
		Clauses clauses = scene.clauses();
		String lemma = clauses.lemma(verb);
		String particle = clauses.is(verb + 1, Kind.PREPOSITION)
				? lemma + " " + scene.sentence().word(clauses.phrase(verb + 1).from()) : lemma;
		boolean phrasal = this.triggers.verb(particle).isPresent() && !particle.equals(lemma);
		Optional<Trigger> trigger = this.triggers.verb(particle).or(() -> this.triggers.verb(lemma));
		if (trigger.isEmpty() || isAgreement(scene, verb)) {
			return Optional.empty();
		}
		Set<String> subject = new LinkedHashSet<>(scene.actors(clauses.subjects(verb)));
		List<Integer> objects = phrasal ? clauses.nounsFrom(verb + 2) : clauses.objects(verb);
		Set<String> other = new LinkedHashSet<>();
		if (trigger.get().takesObject()) {
			objects.forEach((object) -> other.addAll(scene.actors(object)));
			if (other.isEmpty()) {
				// "rejected calls by Annan", "the bombing of …"
				objects.forEach((object) -> clauses.behind(object, Set.of("by", "of", "from", "for"))
					.forEach((noun) -> other.addAll(scene.actors(noun))));
			}
		}
		clauses.behind(verb, trigger.get().sides()).forEach((noun) -> other.addAll(scene.actors(noun)));
		Set<String> source = subject;
		Set<String> target = other;
		if (clauses.isPassive(verb)) {
			source = new LinkedHashSet<>();
			for (int noun : clauses.behind(verb, BY)) {
				source.addAll(scene.actors(noun));
			}
			target = subject;
		}
		return draft(scene, trigger.get().type(), clauses.mood(verb), source, target, ClaimRule.EVENT_VERB,
				clauses.phrase(verb).head());
	}

	private boolean isAgreement(Scene scene, int verb) {
		return scene.clauses()
			.objects(verb)
			.stream()
			.anyMatch((object) -> this.triggers.agreement(scene.clauses().lemma(object)).isPresent())
				&& this.triggers.stage(scene.clauses().lemma(verb)).isPresent();
	}

	private Optional<Draft> byNoun(Scene scene, int noun) {
		Clauses clauses = scene.clauses();
		Phrase phrase = clauses.phrase(noun);
		int at = triggerNoun(scene, phrase);
		if (at < 0) {
			return Optional.empty();
		}
		Trigger trigger = this.triggers.noun(scene.sentence().token(at).lemma()).orElseThrow();
		int governor = scene.governor(noun);
		Mood mood = mood(scene, governor, trigger);
		Set<String> within = scene.actors(noun);
		if (within.size() >= 2 && trigger.type() != EventType.ACCUSE) {
			return draft(scene, trigger.type(), mood, within, Set.of(), ClaimRule.EVENT_COMPOUND, at);
		}
		Set<String> between = new LinkedHashSet<>();
		clauses.behind(noun, BETWEEN).forEach((side) -> between.addAll(scene.actors(side)));
		if (between.size() >= 2 && trigger.sides().contains("between")) {
			return draft(scene, trigger.type(), mood, between, Set.of(), ClaimRule.EVENT_NOUN, at);
		}
		Set<String> target = new LinkedHashSet<>();
		clauses.behind(noun, trigger.sides()).forEach((side) -> target.addAll(scene.actors(side)));
		Set<String> source = new LinkedHashSet<>(within);
		if (source.isEmpty() && governor >= 0) {
			source.addAll(scene.actors(clauses.subjects(governor)));
		}
		if (source.isEmpty() || target.isEmpty()) {
			return Optional.empty();
		}
		return draft(scene, trigger.type(), mood, source, target, ClaimRule.EVENT_LIGHT_VERB, at);
	}

	/**
	 * The phrase's head if it tells an event, else a noun before it ("cooperation
	 * model").
	 */
	private int triggerNoun(Scene scene, Phrase phrase) {
		if (this.triggers.agreement(scene.sentence().token(phrase.head()).lemma()).isPresent()) {
			return -1;
		}
		for (int i = phrase.head(); i >= Math.max(phrase.from(), phrase.head() - 2); i--) {
			if (scene.sentence().token(i).isNoun() && !scene.isNamed(i)
					&& this.triggers.noun(scene.sentence().token(i).lemma()).isPresent()) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * The mood of the governing verb. Cooperation that no verb makes real ("cooperation
	 * between A and B requires …") is a possibility.
	 */
	private static Mood mood(Scene scene, int governor, Trigger trigger) {
		if (governor < 0) {
			return (trigger.type() == EventType.COOPERATE) ? Mood.PLAIN.with(Modality.HYPOTHETICAL) : Mood.PLAIN;
		}
		Clauses clauses = scene.clauses();
		Mood mood = clauses.governed(governor, clauses.mood(governor), false);
		boolean gerund = scene.sentence().token(clauses.phrase(governor).from()).pos().equals("VBG");
		return (gerund && trigger.type() == EventType.COOPERATE && mood.modality() == Modality.ACTUAL)
				? mood.with(Modality.HYPOTHETICAL) : mood;
	}

	private Optional<Draft> draft(Scene scene, EventType told, Mood mood, Set<String> subject, Set<String> target,
			ClaimRule rule, int trigger) {
		EventType type = type(told, mood);
		Set<String> source = actingSide(scene, mood, subject);
		List<Argument> arguments = new ArrayList<>();
		source.forEach((actor) -> arguments.add(new Argument(actor, Role.SOURCE)));
		target.stream()
			.filter((actor) -> !source.contains(actor))
			.forEach((actor) -> arguments.add(new Argument(actor, Role.TARGET)));
		boolean oneSided = arguments.size() < 2;
		if (arguments.isEmpty() || (source.isEmpty() && oneSided) || !isInternational(scene, arguments)) {
			return Optional.empty();
		}
		if (oneSided && ((COOPERATIVE.contains(told) && type != EventType.AGREE) || rule != ClaimRule.EVENT_VERB)) {
			return Optional.empty();
		}
		Set<io.entente.model.Sector> sectors = this.sectors.between(scene.sentence(), 0, scene.sentence().size(),
				scene::isNamed);
		return Optional.of(new Draft(ClaimKind.EVENT, type.name(), told.name(), arguments,
				COOPERATIVE.contains(told) ? sectors : Set.of(), null, mood,
				oneSided ? ClaimRule.EVENT_ONE_SIDED : rule, scene.sentence().index(), trigger));
	}

	/** A person who proposes something isn't the one who will do it. */
	private static Set<String> actingSide(Scene scene, Mood mood, Set<String> subject) {
		boolean persons = subject.stream().allMatch((actor) -> scene.cast().entity(actor).type() == EntityType.PERSON);
		return (mood.modality() == Modality.PROPOSED && persons) ? Set.of() : subject;
	}

	/**
	 * PLOVER's rules: what is promised is an agreement, force that is announced is a
	 * threat.
	 */
	private static EventType type(EventType told, Mood mood) {
		if (mood.modality() == Modality.PLANNED) {
			if (COOPERATIVE.contains(told) || told == EventType.YIELD) {
				return EventType.AGREE;
			}
			return FORCEFUL.contains(told) ? EventType.THREATEN : told;
		}
		return told;
	}

	private static boolean isInternational(Scene scene, List<Argument> arguments) {
		return arguments.stream().anyMatch((argument) -> {
			ArticleEntity entity = scene.cast().entity(argument.entity());
			boolean acting = entity.type() == EntityType.ORGANIZATION && argument.role() == Role.SOURCE;
			return acting || entity.iso3() != null;
		});
	}

}
