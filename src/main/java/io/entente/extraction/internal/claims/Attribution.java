package io.entente.extraction.internal.claims;

import java.util.List;
import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Who says a claim: of "A told B that C said …" C, the innermost who answers for it; else
 * who is named behind "according to".
 */
final class Attribution {

	/**
	 * Verbs of saying that also tell events: they attribute only what stands in a clause
	 * of its own.
	 */
	private static final Set<String> EVENTFUL = Set.of("agree", "promise", "pledge", "vow", "threaten", "demand", "ask",
			"quote", "inform");

	/** "…," said X. */
	private static final Set<String> INVERTED = Set.of("say", "add", "write", "explain", "note", "comment", "remark",
			"reply");

	private Attribution() {
	}

	/**
	 * The entity that says it, null if the article itself does.
	 * @param scene the sentence
	 * @param draft the claim
	 */
	static @Nullable String of(Scene scene, Draft draft) {
		Clauses clauses = scene.clauses();
		int at = phraseOf(clauses, draft.trigger());
		for (int verb = at - 1; verb >= 0; verb--) {
			boolean joined = at < clauses.phrases().size() && isJoined(clauses, verb, at);
			String sayer = (!joined && isSaying(scene, verb, draft)) ? sayer(scene, verb) : null;
			if (sayer != null) {
				return sayer;
			}
		}
		for (int verb = at + 1; verb < clauses.phrases().size(); verb++) {
			String sayer = (isSaying(scene, verb, draft) && isBehind(clauses, verb)) ? sayer(scene, verb) : null;
			if (sayer != null) {
				return sayer;
			}
		}
		return accordingTo(scene);
	}

	/**
	 * "concluded that Spain couldn't, and in March sent …": what is done, not what is
	 * said.
	 */
	private static boolean isJoined(Clauses clauses, int saying, int at) {
		if (!clauses.is(at, Kind.VERB) || clauses.complements().isDependent(at)) {
			return false;
		}
		for (int i = at - 1; i > saying; i--) {
			if (clauses.is(i, Kind.CONJUNCTION)) {
				return clauses.is(i - 1, Kind.COMMA);
			}
			boolean aside = clauses.is(i, Kind.OTHER) || clauses.is(i, Kind.COMMA) || clauses.is(i, Kind.PREPOSITION)
					|| (clauses.is(i, Kind.NOUN) && clauses.is(i - 1, Kind.PREPOSITION));
			if (!aside) {
				return false;
			}
		}
		return false;
	}

	private static int phraseOf(Clauses clauses, int token) {
		List<Phrase> phrases = clauses.phrases();
		for (int i = 0; i < phrases.size(); i++) {
			if (token < phrases.get(i).to()) {
				return i;
			}
		}
		return phrases.size();
	}

	private static boolean isSaying(Scene scene, int verb, Draft draft) {
		Clauses clauses = scene.clauses();
		if (!clauses.is(verb, Kind.VERB) || clauses.isPassive(verb)) {
			return false;
		}
		Phrase group = clauses.phrase(verb);
		boolean itself = group.from() <= draft.trigger() && draft.trigger() < group.to();
		String lemma = clauses.lemma(verb);
		return !itself && Complements.SAYING.contains(lemma) && !EVENTFUL.contains(lemma);
	}

	/**
	 * "…, X said", "…," said X: a verb of saying that opens no clause of its own behind
	 * the claim.
	 */
	private static boolean isBehind(Clauses clauses, int verb) {
		for (int i = verb - 1; i >= 0 && i > verb - 8; i--) {
			if (clauses.is(i, Kind.COMMA) || clauses.is(i, Kind.BREAK)) {
				return true;
			}
			if (clauses.is(i, Kind.VERB) || clauses.is(i, Kind.SUBORDINATOR)) {
				return false;
			}
		}
		return false;
	}

	private static @Nullable String sayer(Scene scene, int verb) {
		Clauses clauses = scene.clauses();
		boolean behindQuote = clauses.is(verb - 1, Kind.COMMA) || clauses.is(verb - 1, Kind.BREAK);
		List<Integer> objects = clauses.objects(verb);
		// "X, head of Y, said Iran will …": what follows has its own verb
		if (behindQuote && INVERTED.contains(clauses.lemma(verb)) && !objects.isEmpty()
				&& !clauses.is(objects.getLast() + 1, Kind.VERB)) {
			String inverted = best(scene, scene.actors(objects.getFirst()));
			if (inverted != null) {
				return inverted;
			}
		}
		return best(scene, scene.actors(clauses.subjects(verb)));
	}

	/**
	 * The first actor of the phrase behind "according to": "according to a Reuters
	 * report".
	 */
	private static @Nullable String accordingTo(Scene scene) {
		Clauses clauses = scene.clauses();
		for (int i = 0; i < clauses.phrases().size(); i++) {
			int from = clauses.phrase(i).from();
			if (clauses.is(i, Kind.NOUN) && scene.sentence().word(from - 1).equals("to")
					&& scene.sentence().word(from - 2).equals("according")) {
				return best(scene, scene.actors(clauses.nounsFrom(i)));
			}
		}
		return null;
	}

	/** The person if there is one: "Russian President X said" is X's word. */
	private static @Nullable String best(Scene scene, Set<String> sayers) {
		String first = null;
		for (String sayer : sayers) {
			if (scene.cast().entity(sayer).type() == EntityType.PERSON) {
				return sayer;
			}
			first = (first == null) ? sayer : first;
		}
		return first;
	}

}
