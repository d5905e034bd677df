package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.model.Argument;
import io.entente.model.ArticleEntity;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.Sector;

/**
 * Makes claims of what rules found: the class by PLOVER's rules, the place, and what is
 * too little to be claimed.
 */
final class EventDrafts {

	static final Set<EventType> COOPERATIVE = Set.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT,
			EventType.COOPERATE, EventType.AID);

	static final Set<EventType> FORCEFUL = Set.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT,
			EventType.MOBILIZE, EventType.PROTEST);

	private static final Set<String> AT = Set.of("in", "at", "near", "outside", "inside");

	private static final Set<String> LISTING = Set.of(",", "and");

	private static final Set<String> LIMITS = Set.of("forever", "indefinitely", "only", "alone", "just", "simply",
			"merely", "endlessly", "always");

	/** A place farther from the trigger than this many tokens is taken for another's. */
	private static final int REACH = 20;

	private final SectorLexicon sectors;

	private final Set<String> offices;

	/**
	 * Makes the claims' maker.
	 * @param sectors the fields of cooperation
	 * @param offices the words of offices that act for a state
	 */
	EventDrafts(SectorLexicon sectors, Set<String> offices) {
		this.sectors = sectors;
		this.offices = offices;
	}

	/**
	 * The claim, if there is enough for one.
	 * @param scene the sentence
	 * @param told what the words tell
	 * @param mood how real it is
	 * @param subject who acts
	 * @param target who is acted upon
	 * @param rule the rule that read it
	 * @param trigger the token that told it
	 */
	Optional<Draft> draft(Scene scene, EventType told, Mood mood, Set<String> subject, Set<String> target,
			ClaimRule rule, int trigger) {
		return draft(scene, told, told.name(), mood, subject, target, rule, trigger);
	}

	/** The same under a label of its own. */
	Optional<Draft> draft(Scene scene, EventType told, String label, Mood mood, Set<String> subject, Set<String> target,
			ClaimRule rule, int trigger) {
		boolean own = EventLabel.isOne(label);
		if (isRefusal(told, mood) && !isNone(scene, trigger)) {
			if (isLimited(scene, trigger)) {
				return Optional.empty();
			}
			return draft(scene, EventType.REJECT, Mood.PLAIN, subject, target, rule, trigger);
		}
		EventType type = type(scene, told, mood, trigger);
		Set<String> source = actingSide(scene, mood, subject);
		List<Argument> arguments = new ArrayList<>();
		source.forEach((actor) -> arguments.add(new Argument(actor, Role.SOURCE)));
		target.stream()
			.filter((actor) -> !source.contains(actor))
			.forEach((actor) -> arguments.add(new Argument(actor, Role.TARGET)));
		// two targets without a source are one side: "we met the president of Chad"
		boolean oneSided = arguments.size() < 2 || source.isEmpty();
		if (arguments.isEmpty() || isQuestion(scene)) {
			return Optional.empty();
		}
		boolean international = isInternational(scene, told, arguments);
		// what one side alone might do says nothing
		boolean vague = (mood.modality() == Modality.HYPOTHETICAL && type != EventType.THREATEN)
				|| (source.isEmpty() && mood.modality() == Modality.PROPOSED);
		boolean alone = own ? isState(scene, source) : standsAlone(told, type, source, rule);
		int sides = arguments.size();
		place(scene, arguments, trigger);
		// who speaks at a conference in a place was there, whoever else was
		boolean attended = rule == ClaimRule.EVENT_LIGHT_VERB && told == EventType.CONSULT && !source.isEmpty()
				&& arguments.size() > sides;
		if ((!international && !attended) || (oneSided && (vague || !(alone || attended)))) {
			return Optional.empty();
		}
		String shown = (own && !oneSided) ? told.name() : label;
		Set<Sector> fields = this.sectors.between(scene.sentence(), 0, scene.sentence().size(), scene::isNamed);
		return Optional.of(new Draft(ClaimKind.EVENT, type.name(), shown, arguments,
				COOPERATIVE.contains(told) ? fields : Set.of(), null, mood, oneSided ? ClaimRule.EVENT_ONE_SIDED : rule,
				scene.sentence().index(), trigger));
	}

	/** "will not allow": what somebody says they won't do. */
	private static boolean isRefusal(EventType told, Mood mood) {
		return mood.polarity() == Polarity.DENIED && mood.modality() == Modality.PLANNED
				&& (COOPERATIVE.contains(told) || told == EventType.YIELD);
	}

	/** "will not negotiate forever", "won't help only Chad": no refusal. */
	private static boolean isLimited(Scene scene, int trigger) {
		for (int i = trigger - 2; i <= trigger + 4; i++) {
			if (LIMITS.contains(scene.sentence().word(i))) {
				return true;
			}
		}
		return false;
	}

	/** "will have no talks": that there is none needn't be refused. */
	private static boolean isNone(Scene scene, int trigger) {
		for (int i = Math.max(0, trigger - 2); i <= Math.min(scene.sentence().size() - 1, trigger + 2); i++) {
			if (scene.sentence().word(i).equals("no")) {
				return true;
			}
		}
		return false;
	}

	/** What one side can do, or suffer, without the other being named. */
	private static boolean standsAlone(EventType told, EventType type, Set<String> source, ClaimRule rule) {
		if (rule == ClaimRule.EVENT_ONE_SIDED) {
			return !COOPERATIVE.contains(told) && told != EventType.YIELD;
		}
		boolean cooperative = COOPERATIVE.contains(told) && type != EventType.AGREE;
		boolean suffered = told == EventType.ASSAULT || told == EventType.COERCE || told == EventType.ACCUSE;
		return rule == ClaimRule.EVENT_VERB && !cooperative && (!source.isEmpty() || suffered);
	}

	/** Whether a state or a body, not a person, is the source. */
	private static boolean isState(Scene scene, Set<String> source) {
		return !source.isEmpty()
				&& source.stream().allMatch((actor) -> scene.cast().entity(actor).type() != EntityType.PERSON);
	}

	/** A person who proposes something isn't the one who will do it. */
	private static Set<String> actingSide(Scene scene, Mood mood, Set<String> subject) {
		boolean persons = subject.stream().allMatch((actor) -> scene.cast().entity(actor).type() == EntityType.PERSON);
		return (mood.modality() == Modality.PROPOSED && persons) ? Set.of() : subject;
	}

	/**
	 * PLOVER's rules: what is promised is an agreement, force that is announced or held
	 * over somebody is a threat.
	 */
	private static EventType type(Scene scene, EventType told, Mood mood, int trigger) {
		if (mood.polarity() == Polarity.DENIED) {
			return told;
		}
		if (mood.modality() == Modality.PLANNED) {
			boolean held = FORCEFUL.contains(told) || followedByUnless(scene, trigger);
			if (held) {
				return EventType.THREATEN;
			}
			return (COOPERATIVE.contains(told) || told == EventType.YIELD) ? EventType.AGREE : told;
		}
		boolean may = mood.modality() == Modality.HYPOTHETICAL && isModal(scene, trigger);
		return (may && (told == EventType.SANCTION || told == EventType.COERCE || told == EventType.ASSAULT))
				? EventType.THREATEN : told;
	}

	/**
	 * "may halt", "could strike": what is held possible of somebody hangs over the other.
	 */
	private static boolean isModal(Scene scene, int trigger) {
		for (int i = trigger - 1; i >= Math.max(0, trigger - 3); i--) {
			String word = scene.sentence().word(i);
			if (word.equals("may") || word.equals("could") || word.equals("might")) {
				return true;
			}
		}
		return false;
	}

	/** "will withdraw its troops unless a truce is signed". */
	private static boolean followedByUnless(Scene scene, int trigger) {
		for (int i = trigger + 1; i < Math.min(scene.sentence().size(), trigger + 20); i++) {
			if (scene.sentence().word(i).equals("unless")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a state, a body or somebody in office takes part: what private people do is
	 * no event here.
	 */
	private boolean isInternational(Scene scene, EventType told, List<Argument> arguments) {
		boolean twoSided = arguments.size() > 1;
		return (told == EventType.CONSULT && twoSided) || arguments.stream().anyMatch((argument) -> {
			ArticleEntity entity = scene.cast().entity(argument.entity());
			boolean acting = argument.role() == Role.SOURCE || twoSided;
			return entity.iso3() != null || (entity.type() == EntityType.ORGANIZATION && acting)
					|| (entity.type() == EntityType.PERSON && acting && isInOffice(scene, argument.entity()));
		});
	}

	private boolean isInOffice(Scene scene, String person) {
		return scene.references()
			.stream()
			.anyMatch((reference) -> reference.entity().equals(person)
					&& (this.offices.contains(scene.sentence().word(reference.from() - 1))
							|| this.offices.contains(scene.sentence().word(reference.from()))));
	}

	private static boolean isQuestion(Scene scene) {
		int last = scene.sentence().size() - 1;
		return scene.sentence().word(last).equals("?") || scene.sentence().word(last - 1).equals("?");
	}

	/** The nearest place behind "in" or "at" that takes no part itself. */
	private static void place(Scene scene, List<Argument> arguments, int trigger) {
		Reference best = null;
		int distance = REACH;
		for (Reference reference : scene.references()) {
			int gap = Math.abs(reference.from() - trigger);
			if (gap < distance && isPlace(scene, reference)
					&& arguments.stream().noneMatch((argument) -> argument.entity().equals(reference.entity()))
					&& isSameClause(scene, trigger, reference.from())) {
				best = reference;
				distance = gap;
			}
		}
		if (best == null) {
			return;
		}
		arguments.add(new Argument(best.entity(), Role.PLACE));
		// "in Kangdong, Yonggang and Guseong"
		int end = best.to();
		for (Reference reference : scene.references()) {
			boolean listed = reference.from() > end && reference.from() - end <= 2
					&& LISTING.contains(scene.sentence().word(reference.from() - 1));
			if (listed && scene.cast().type(reference) == EntityType.PLACE) {
				arguments.add(new Argument(reference.entity(), Role.PLACE));
				end = reference.to();
			}
		}
	}

	private static boolean isPlace(Scene scene, Reference reference) {
		EntityType type = scene.cast().type(reference);
		if (type != EntityType.PLACE && type != EntityType.COUNTRY) {
			return false;
		}
		int before = reference.from() - 1;
		while (before > 0 && before > reference.from() - 3 && !AT.contains(scene.sentence().word(before))) {
			before--;
		}
		boolean owner = scene.sentence().word(reference.to()).endsWith("'s")
				|| scene.sentence().word(reference.to()).endsWith("’s");
		boolean adjective = reference.to() < scene.sentence().size() && type == EntityType.COUNTRY
				&& scene.sentence().token(reference.to()).isNoun();
		return AT.contains(scene.sentence().word(before)) && !owner && !adjective;
	}

	private static boolean isSameClause(Scene scene, int a, int b) {
		int from = Math.min(a, b);
		int to = Math.max(a, b);
		Clauses clauses = scene.clauses();
		for (int i = 0; i < clauses.phrases().size(); i++) {
			Phrase phrase = clauses.phrase(i);
			if (phrase.from() > from && phrase.to() <= to && (phrase.is(Kind.BREAK) || phrase.is(Kind.SUBORDINATOR))) {
				return false;
			}
		}
		return true;
	}

}
