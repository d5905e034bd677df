package io.entente.extraction.internal.claims;

import java.util.LinkedHashSet;
import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Who says a claim: the subject of a verb of saying outside of it, what follows
 * "according to", else the speaker of a transcript.
 */
final class Attribution {

	private static final Set<String> SAYING = Set.of("say", "tell", "announce", "note", "report", "argue", "claim",
			"add", "explain", "state", "declare", "confirm", "warn", "insist", "stress", "emphasize", "emphasise",
			"highlight", "propose", "suggest", "urge", "advocate", "recommend", "caution", "reveal", "disclose",
			"believe", "write", "comment", "admit", "reiterate", "remark", "call", "conclude", "deny");

	private Attribution() {
	}

	/**
	 * The entity that says it, null if the article itself does.
	 * @param scene the sentence
	 * @param draft the claim
	 */
	static @Nullable String of(Scene scene, Draft draft) {
		Clauses clauses = scene.clauses();
		for (int verb : scene.phrasesOf(Kind.VERB)) {
			Phrase group = clauses.phrase(verb);
			boolean itself = group.from() <= draft.trigger() && draft.trigger() < group.to();
			if (!itself && SAYING.contains(clauses.lemma(verb)) && !clauses.isPassive(verb)) {
				Set<String> sayers = new LinkedHashSet<>(scene.actors(clauses.subjects(verb)));
				if (sayers.isEmpty()) {
					// "…," said X
					clauses.objects(verb)
						.stream()
						.limit(1)
						.forEach((noun) -> sayers.addAll(inverted(scene, verb, noun)));
				}
				String sayer = best(scene, sayers);
				if (sayer != null) {
					return sayer;
				}
			}
		}
		for (Reference reference : scene.references()) {
			int before = reference.from() - 1;
			int to = scene.sentence().word(before).equals("the") ? before - 1 : before;
			if (scene.sentence().word(to).equals("to") && scene.sentence().word(to - 1).equals("according")) {
				return reference.entity();
			}
		}
		return null;
	}

	private static Set<String> inverted(Scene scene, int verb, int noun) {
		String lemma = scene.clauses().lemma(verb);
		boolean behindQuote = scene.clauses().is(verb - 1, Kind.COMMA) || scene.clauses().is(verb - 1, Kind.BREAK);
		return (lemma.equals("say") && behindQuote) ? scene.actors(noun) : Set.of();
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
