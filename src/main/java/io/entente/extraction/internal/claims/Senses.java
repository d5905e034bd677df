package io.entente.extraction.internal.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.entente.extraction.internal.claims.EventLexicon.Trigger;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.model.EventType;

/** Tells verbs that mean something else in their company from those that tell events. */
final class Senses {

	private static final Set<String> AGAINST = Set.of("against", "on");

	/** What is let happen, or be said, is no concession. */
	private static final Set<String> LET = Set.of("speak", "know", "say", "tell", "see", "answer", "be");

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
		if (clauses.lemma(verb).equals("warn") && clauses.is(verb + 1, Kind.PREPOSITION)
				&& clauses.word(verb + 1).equals("against")) {
			// who warns against something advises
			return true;
		}
		List<Integer> things = passive ? clauses.subjects(verb) : match.objects();
		if (isWelcomed(scene, verb) || isLooming(scene, verb)) {
			return true;
		}
		if (trigger.needsComplement()) {
			boolean object = things.stream().anyMatch((noun) -> !isEmptyObject(scene, noun));
			return !object && clauses.complements().infinitive(verb) < 0;
		}
		if (trigger.type() == EventType.AID || (trigger.type() == EventType.AGREE && trigger.takesActor())) {
			// "offered Norway an explanation": the second noun phrase is what is offered
			// "provide to Norway by May an explanation"
			return (!passive && isExplanationBehind(clauses, verb)) || things.stream()
				.anyMatch((noun) -> isExplanation(clauses, noun) || isExplanation(clauses, noun + 1));
		}
		if (trigger.type() == EventType.YIELD && trigger.takesActor()) {
			if (clauses.lemma(verb).equals("let") && isLetSpeak(clauses, verb)) {
				return true;
			}
			return things.stream()
				.anyMatch((noun) -> this.lexicon.group("WRITINGS").contains(clauses.lemma(noun))
						|| this.lexicon.group("PACT").contains(clauses.lemma(noun)));
		}
		boolean plain = this.lexicon.verb(clauses.lemma(verb)).filter(trigger::equals).isPresent();
		if (trigger.type() == EventType.CONSULT && plain) {
			// "speaks for itself"
			return clauses.is(verb + 1, Kind.PREPOSITION) && clauses.word(verb + 1).equals("for")
					&& clauses.lemma(verb).equals("speak");
		}
		if (trigger.type() == EventType.ASSAULT) {
			// "opened fire": the noun of a frame isn't what is fought
			Set<Integer> fought = new LinkedHashSet<>(plain ? things : List.of());
			fought.addAll(clauses.behind(verb, AGAINST));
			if (plain && things.isEmpty() && clauses.is(verb + 1, Kind.VERB) && clauses.is(verb + 2, Kind.NOUN)) {
				// "fighting organized crime"
				fought.add(verb + 2);
			}
			return fought.stream().anyMatch((noun) -> isNoEnemy(clauses.lemma(noun)));
		}
		return false;
	}

	/** "welcomed Chad signing the treaty": nobody came. */
	private static boolean isWelcomed(Scene scene, int verb) {
		Clauses clauses = scene.clauses();
		List<Integer> objects = clauses.lemma(verb).equals("welcome") ? clauses.objects(verb) : List.of();
		int behind = objects.isEmpty() ? -1 : objects.getLast() + 1;
		return clauses.is(behind, Kind.VERB)
				&& scene.sentence().token(clauses.phrase(behind).from()).pos().equals("VBG");
	}

	/** "Chad's war threatens to cause hunger": nobody threatens. */
	private boolean isLooming(Scene scene, int verb) {
		Clauses clauses = scene.clauses();
		if (!clauses.lemma(verb).equals("threaten") || clauses.isPassive(verb)) {
			return false;
		}
		int subject = clauses.subjects(verb).stream().min(Integer::compare).orElse(-1);
		return subject >= 0 && !scene.isNamed(clauses.phrase(subject).head())
				&& (this.lexicon.noun(clauses.lemma(subject)).isPresent() || isNoEnemy(clauses.lemma(subject)));
	}

	private boolean isExplanationBehind(Clauses clauses, int verb) {
		for (int i = verb + 1; i < clauses.phrases().size() && !clauses.endsClause(verb, i); i++) {
			if (isExplanation(clauses, i) && !clauses.is(i - 1, Kind.PREPOSITION)) {
				return true;
			}
			if (clauses.is(i, Kind.CONJUNCTION)) {
				return false;
			}
		}
		return false;
	}

	private boolean isExplanation(Clauses clauses, int noun) {
		return clauses.is(noun, Kind.NOUN) && this.lexicon.group("EXPLANATIONS").contains(clauses.lemma(noun));
	}

	/** "fights poverty", "attacked the accord": what can be fought without force. */
	boolean isNoEnemy(String lemma) {
		return this.lexicon.group("EVILS").contains(lemma) || this.lexicon.group("PACT").contains(lemma);
	}

	private static boolean isLetSpeak(Clauses clauses, int verb) {
		for (int i = verb + 1; i < Math.min(clauses.phrases().size(), verb + 4); i++) {
			if (clauses.is(i, Kind.VERB)) {
				return LET.contains(clauses.lemma(i));
			}
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
