package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.model.EntityType;
import io.entente.model.EventType;

/**
 * Who takes part in what a verb tells: its subject, what of its objects can act, and who
 * takes part in what it governs.
 */
final class VerbActors {

	private static final Set<String> BY = Set.of("by");

	private static final Set<String> ANYWHERE = Set.of("with", "to", "against", "in", "on", "from", "for", "of", "into",
			"at", "between", "over");

	private static final Set<String> ENDINGS = Set.of("lifting", "removal", "end", "ending", "withdrawal", "overthrow",
			"ouster", "isolation", "termination", "cancellation", "abolition", "defeat");

	private static final Set<String> ABSTRACT = Set.of("relationship", "relation", "tie", "effort", "talk", "process",
			"negotiation", "dialogue", "cooperation", "issue", "market", "deal", "agreement", "alliance", "policy",
			"position", "claim", "debate", "discussion", "war", "conflict", "crisis", "border");

	private final EventLexicon lexicon;

	VerbActors(EventLexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** Who does it; "said it would attack": who says so. */
	static Set<String> subject(Scene scene, int verb) {
		Clauses clauses = scene.clauses();
		Set<String> holders = holders(scene, verb);
		if (!holders.isEmpty()) {
			return holders;
		}
		List<Integer> subjects = clauses.subjects(verb);
		Set<String> actors = scene.actors(subjects);
		if (actors.isEmpty() && subjects.size() == 1
				&& scene.sentence().token(clauses.phrase(subjects.getFirst()).from()).pos().startsWith("PRP")) {
			int main = clauses.mainVerb(verb);
			int reporter = (main < 0) ? -1 : clauses.complements().reporter(main);
			if (reporter >= 0 && reporter < verb) {
				return scene.actors(clauses.subjects(reporter));
			}
		}
		return actors;
	}

	/**
	 * "the pledge by Chad to release", "Iran's readiness to talk": whose intention it is.
	 */
	private static Set<String> holders(Scene scene, int verb) {
		Clauses clauses = scene.clauses();
		int governor = clauses.complements().isInfinitive(verb) ? clauses.complements().governor(verb) : verb;
		for (int i = verb - 1; i > governor; i--) {
			if (clauses.is(i, Kind.NOUN) && Moods.INTENTIONS.contains(clauses.lemma(i))) {
				Set<String> holders = new LinkedHashSet<>(scene.actors(i));
				for (int noun : clauses.behind(i, BY)) {
					if (noun < verb) {
						holders.addAll(scene.actors(noun));
					}
				}
				return holders;
			}
		}
		return Set.of();
	}

	/**
	 * The objects that are actors rather than things of theirs; "a group of officials" is
	 * one.
	 */
	List<Integer> actorsAmong(Scene scene, List<Integer> objects) {
		List<Integer> actors = new ArrayList<>();
		boolean open = true;
		for (int object : objects) {
			boolean attached = scene.clauses().is(object - 1, Kind.PREPOSITION) && object != objects.getFirst();
			boolean actor = isActor(scene, object);
			if (actor && (open || !attached)) {
				actors.add(object);
			}
			open = actor || this.lexicon.group("AMOUNTS").contains(scene.clauses().lemma(object));
		}
		return actors;
	}

	private boolean isActor(Scene scene, int noun) {
		return scene.isNamed(scene.clauses().phrase(noun).head()) || isPerson(scene, noun) || takesAmount(scene, noun);
	}

	/**
	 * Whether a noun behind the verb's preposition can be the other side. What is given
	 * "to the Chadian economy" isn't given to Chad, and who is for "the lifting of Chad's
	 * sanctions" isn't for Chad.
	 */
	boolean canBeSide(Scene scene, int noun, EventType type) {
		Clauses clauses = scene.clauses();
		if (type == EventType.AID) {
			return !ABSTRACT.contains(clauses.lemma(noun));
		}
		return type != EventType.SUPPORT || !(clauses.is(noun - 1, Kind.PREPOSITION) && clauses.is(noun - 2, Kind.NOUN)
				&& ENDINGS.contains(clauses.lemma(noun - 2)));
	}

	boolean isPerson(Scene scene, int noun) {
		return this.lexicon.group("PERSONS").contains(scene.clauses().lemma(noun));
	}

	/** "gave Malawi 12 million dollars": who gets it and what, in one phrase. */
	private static boolean takesAmount(Scene scene, int noun) {
		Phrase phrase = scene.clauses().phrase(noun);
		return scene.references().stream().anyMatch((reference) -> {
			if (reference.from() < phrase.from() || reference.to() >= phrase.to()) {
				return false;
			}
			String pos = scene.sentence().token(reference.to()).pos();
			return pos.equals("CD") || pos.equals("$") || pos.equals("DT");
		});
	}

	/** The countries that somebody else's work is built in. */
	static Set<String> hosts(Scene scene, int verb, Set<String> source) {
		Set<String> hosts = new LinkedHashSet<>();
		for (int noun : scene.clauses().behind(verb, Set.of("in", "for"))) {
			for (String actor : scene.actors(noun)) {
				if (scene.cast().entity(actor).type() == EntityType.COUNTRY && !source.contains(actor)) {
					hosts.add(actor);
				}
			}
		}
		return source.isEmpty() ? Set.of() : hosts;
	}

	/**
	 * Who takes part in what a verb governs: "to cut off gas to B", "that B cooperate".
	 */
	static Set<String> governed(Scene scene, int verb, Set<String> source) {
		Clauses clauses = scene.clauses();
		Set<String> actors = new LinkedHashSet<>();
		int inner = clauses.complements().infinitive(verb);
		if (inner < 0) {
			inner = clauses.complements().content(verb);
			if (inner >= 0) {
				actors.addAll(scene.actors(clauses.subjects(inner)));
			}
		}
		if (inner >= 0 && (actors.isEmpty() || source.containsAll(actors))) {
			int from = inner;
			clauses.objects(inner).forEach((object) -> actors.addAll(scene.actors(object)));
			clauses.behind(from, ANYWHERE).forEach((noun) -> actors.addAll(scene.actors(noun)));
		}
		actors.removeAll(source);
		return actors;
	}

}
