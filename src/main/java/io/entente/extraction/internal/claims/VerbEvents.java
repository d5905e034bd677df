package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.claims.EventLexicon.Trigger;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.Polarity;

/**
 * Events told by verbs ("A visited B"), by verbs with a particle ("A pulled out of B") or
 * with a noun ("A imposed sanctions on B"), and by what verbs govern ("A threatened to
 * cut gas supplies to B").
 */
final class VerbEvents {

	/** Classes whose verbs tell what their source wants of, or holds over, another. */
	private static final Set<EventType> GOVERNING = Set.of(EventType.AGREE, EventType.REQUEST, EventType.REJECT,
			EventType.THREATEN);

	private static final Set<String> BY = Set.of("by");

	private static final Set<String> BEHIND_OBJECT = Set.of("by", "of", "from", "for");

	private static final Set<String> PLANNING = Set.of("plan", "intend");

	private static final Set<String> DEMANDING = Set.of("must", "should", "ought");

	private final TriggerLexicon agreements;

	private final EventDrafts drafts;

	private final VerbTriggers triggers;

	private final Senses senses;

	private final VerbActors actors;

	VerbEvents(EventLexicon lexicon, TriggerLexicon agreements, EventDrafts drafts) {
		this.agreements = agreements;
		this.drafts = drafts;
		this.triggers = new VerbTriggers(lexicon);
		this.senses = new Senses(lexicon);
		this.actors = new VerbActors(lexicon);
	}

	List<Draft> read(Scene scene) {
		List<Draft> read = new ArrayList<>();
		for (int verb : scene.phrasesOf(Kind.VERB)) {
			demand(scene, verb).ifPresent(read::add);
			VerbTriggers.Match match = this.triggers.of(scene, verb);
			if (match == null) {
				plan(scene, verb).ifPresent(read::add);
			}
			if (match != null && !isAgreement(scene, verb) && !isTold(scene, verb, match)
					&& !promisesForce(scene, verb, match)) {
				event(scene, verb, match).ifPresent(read::add);
			}
		}
		return read;
	}

	private boolean isAgreement(Scene scene, int verb) {
		Clauses clauses = scene.clauses();
		return clauses.objects(verb)
			.stream()
			.anyMatch((object) -> this.agreements.agreement(clauses.lemma(object)).isPresent())
				&& this.agreements.stage(clauses.lemma(verb)).isPresent();
	}

	/**
	 * Whether the governing verb has told it: who refuses to allow, or threatens to
	 * attack, does neither.
	 */
	private boolean isTold(Scene scene, int verb, VerbTriggers.Match match) {
		Complements complements = scene.clauses().complements();
		int governor = complements.isDependent(verb) ? complements.governor(verb) : complements.reporter(verb);
		VerbTriggers.Match outer = (governor < 0) ? null : this.triggers.of(scene, governor);
		if (outer == null) {
			return false;
		}
		EventType type = outer.trigger().type();
		if (complements.isDependent(verb) && !complements.isInfinitive(verb)) {
			// "accused Iran of backing …", "condemned them for attacking …"
			return type == EventType.ACCUSE && scene.clauses().is(verb - 1, Kind.PREPOSITION);
		}
		return switch (type) {
			case REJECT, THREATEN -> true;
			case REQUEST -> !EventDrafts.COOPERATIVE.contains(match.trigger().type());
			default -> false;
		};
	}

	/** "vowed to strike": the threat is told by what is promised. */
	private boolean promisesForce(Scene scene, int verb, VerbTriggers.Match match) {
		int inner = (match.trigger().type() == EventType.AGREE) ? scene.clauses().complements().infinitive(verb) : -1;
		VerbTriggers.Match promised = (inner < 0) ? null : this.triggers.of(scene, inner);
		return promised != null && EventDrafts.FORCEFUL.contains(promised.trigger().type());
	}

	private Optional<Draft> event(Scene scene, int verb, VerbTriggers.Match match) {
		Clauses clauses = scene.clauses();
		Trigger trigger = match.trigger();
		if (this.senses.isOther(scene, verb, match)) {
			return Optional.empty();
		}
		Set<String> source = new LinkedHashSet<>(VerbActors.subject(scene, verb));
		Set<String> other = new LinkedHashSet<>();
		if (trigger.takesActor()) {
			this.actors.actorsAmong(scene, match.objects()).forEach((object) -> other.addAll(scene.actors(object)));
		}
		else if (trigger.takesObject()) {
			match.objects().forEach((object) -> other.addAll(scene.actors(object)));
			if (other.isEmpty() && trigger.type() != EventType.CONSULT) {
				// "rejected calls by Annan", "the bombing of …"
				match.objects()
					.stream()
					.filter((object) -> clauses.is(object + 1, Kind.PREPOSITION))
					.forEach((object) -> clauses.behind(object, BEHIND_OBJECT)
						.forEach((noun) -> other.addAll(scene.actors(noun))));
			}
		}
		clauses.behind(verb, trigger.sides())
			.stream()
			.filter((noun) -> this.actors.canBeSide(scene, noun, trigger.type()))
			.forEach((noun) -> other.addAll(scene.actors(noun)));
		Set<String> hosts = trigger.label().equals(EventLabel.PROJECT.name()) ? VerbActors.hosts(scene, verb, source)
				: Set.of();
		if (!hosts.isEmpty()) {
			// "built a hospital in Zambia"
			return this.drafts.draft(scene, EventType.AID, clauses.mood(verb), source, hosts, ClaimRule.EVENT_VERB,
					clauses.phrase(verb).head());
		}
		if (other.isEmpty() && GOVERNING.contains(trigger.type())) {
			other.addAll(VerbActors.governed(scene, verb, source));
		}
		Set<String> target = other;
		if (clauses.isPassive(verb) || trigger.isReversed()) {
			Set<String> agent = new LinkedHashSet<>();
			clauses.behind(verb, trigger.isReversed() ? trigger.sides() : BY)
				.forEach((noun) -> agent.addAll(scene.actors(noun)));
			// the frame's noun was the subject: "sanctions were imposed on Iran"
			target = new LinkedHashSet<>(source);
			if (!trigger.isReversed()) {
				other.removeAll(agent);
				target.addAll(other);
			}
			agent.removeAll(target);
			source = agent;
		}
		if (trigger.needsOther() && (source.isEmpty() || target.isEmpty())) {
			return Optional.empty();
		}
		boolean unnamed = source.isEmpty()
				&& clauses.subjects(verb).stream().anyMatch((noun) -> this.actors.isPerson(scene, noun));
		ClaimRule rule = unnamed ? ClaimRule.EVENT_ONE_SIDED : ClaimRule.EVENT_VERB;
		// what a gerund tells of one side alone is often another's doing: "for allowing"
		Mood mood = mood(scene, verb, match);
		boolean alone = source.isEmpty() || target.isEmpty();
		return (alone && isLooseGerund(scene, verb, mood)) ? Optional.empty() : this.drafts.draft(scene, trigger.type(),
				trigger.label(), mood, source, target, rule, clauses.phrase(verb).head());
	}

	private static boolean isLooseGerund(Scene scene, int verb, Mood mood) {
		Complements complements = scene.clauses().complements();
		int governor = complements.governor(verb);
		return scene.sentence().token(scene.clauses().phrase(verb).from()).pos().equals("VBG")
				&& (governor < 0 || complements.isDependent(governor) || mood.modality() != Modality.ACTUAL);
	}

	/** "had no talks": the object denies what the verb tells. */
	private static Mood mood(Scene scene, int verb, VerbTriggers.Match match) {
		Clauses clauses = scene.clauses();
		Mood mood = clauses.mood(verb);
		boolean none = match.objects()
			.stream()
			.anyMatch((noun) -> scene.sentence().word(clauses.phrase(noun).from()).equals("no"));
		return none ? new Mood(mood.modality(), Polarity.DENIED) : mood;
	}

	/** "plans to complete": an intention, whatever the verb. */
	private Optional<Draft> plan(Scene scene, int verb) {
		Clauses clauses = scene.clauses();
		int governor = clauses.complements().isInfinitive(verb) ? clauses.complements().governor(verb) : -1;
		if (governor < 0 || governor != verb - 1 || !PLANNING.contains(clauses.lemma(governor))) {
			return Optional.empty();
		}
		Mood mood = clauses.mood(verb);
		Set<String> source = scene.actors(clauses.subjects(governor));
		return (mood.modality() != Modality.PLANNED || mood.polarity() != Polarity.AFFIRMED) ? Optional.empty()
				: this.drafts.draft(scene, EventType.AGREE, EventLabel.PLAN.name(), mood, source, Set.of(),
						ClaimRule.EVENT_VERB, clauses.phrase(verb).head());
	}

	/** "A said B must withdraw". */
	private Optional<Draft> demand(Scene scene, int verb) {
		Clauses clauses = scene.clauses();
		if (!DEMANDING.contains(scene.sentence().word(clauses.phrase(verb).from()))) {
			return Optional.empty();
		}
		int reporter = clauses.complements().reporter(verb);
		if (reporter < 0 || clauses.isPassive(reporter)) {
			return Optional.empty();
		}
		Set<String> source = scene.actors(clauses.subjects(reporter));
		Set<String> target = new LinkedHashSet<>(scene.actors(clauses.subjects(verb)));
		target.removeAll(source);
		Mood mood = clauses.mood(reporter);
		return (source.isEmpty() || target.isEmpty() || mood.modality() != Modality.ACTUAL) ? Optional.empty()
				: this.drafts.draft(scene, EventType.REQUEST, mood, source, target, ClaimRule.EVENT_VERB,
						clauses.phrase(verb).head());
	}

}
