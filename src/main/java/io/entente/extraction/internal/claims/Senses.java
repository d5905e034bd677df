package io.entente.extraction.internal.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.entente.extraction.internal.claims.EventLexicon.Trigger;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.model.EventType;

/** Tells verbs that mean something else in their company from those that tell events. */
final class Senses {

	private static final Set<String> AGAINST = Set.of("against");

	private final EventLexicon lexicon;

	Senses(EventLexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * Whether the verb's company gives it another sense: "released a report", "the rouble
	 * declined", "will hand it over to the minister", "fights poverty".
	 */
	boolean isOther(Scene scene, int verb, VerbTriggers.Match match) {
		Clauses clauses = scene.clauses();
		Trigger trigger = match.trigger();
		boolean passive = clauses.isPassive(verb);
		List<Integer> things = passive ? clauses.subjects(verb) : match.objects();
		if (trigger.needsComplement()) {
			boolean object = things.stream().anyMatch((noun) -> !isEmptyObject(scene, noun));
			return !object && clauses.complements().infinitive(verb) < 0;
		}
		if (trigger.type() == EventType.YIELD && trigger.takesActor()) {
			return things.stream().anyMatch((noun) -> this.lexicon.group("WRITINGS").contains(clauses.lemma(noun)));
		}
		boolean plain = this.lexicon.verb(clauses.lemma(verb)).filter(trigger::equals).isPresent();
		if (trigger.type() == EventType.ASSAULT && plain) {
			Set<Integer> fought = new LinkedHashSet<>(things);
			fought.addAll(clauses.behind(verb, AGAINST));
			if (things.isEmpty() && clauses.is(verb + 1, Kind.VERB) && clauses.is(verb + 2, Kind.NOUN)) {
				// "fighting organized crime"
				fought.add(verb + 2);
			}
			return fought.stream().anyMatch((noun) -> this.lexicon.group("EVILS").contains(clauses.lemma(noun)));
		}
		return false;
	}

	/** "it", "3 percent": nothing that can be declined or handed over. */
	private boolean isEmptyObject(Scene scene, int noun) {
		String lemma = scene.clauses().lemma(noun);
		return lemma.equals("it") || this.lexicon.group("MEASURES").contains(lemma)
				|| scene.sentence().token(scene.clauses().phrase(noun).head()).pos().equals("CD");
	}

}
