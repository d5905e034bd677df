package io.entente.extraction.internal.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.claims.EventLexicon.Trigger;
import io.entente.extraction.internal.claims.Phrase.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a verb group tells: a verb with its noun first ("went on strike"), then a verb
 * with its particle ("pulled out"), then the verb alone.
 */
final class VerbTriggers {

	private final EventLexicon lexicon;

	VerbTriggers(EventLexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** What a verb group tells, with its object where it isn't the phrase behind. */
	@Nullable Match of(Scene scene, int verb) {
		Clauses clauses = scene.clauses();
		String lemma = clauses.lemma(verb);
		boolean passive = clauses.isPassive(verb);
		if (this.lexicon.opensFrame(lemma)) {
			List<Integer> object = passive ? clauses.subjects(verb) : clauses.objects(verb);
			Optional<Trigger> frame = this.lexicon.withObject(lemma, heads(scene, object))
				.or(() -> this.lexicon.withObject(lemma, nouns(scene, object)));
			List<Integer> told = clauses.objects(verb);
			for (int i = verb + 1; frame.isEmpty() && i < clauses.phrases().size() && !clauses.endsClause(verb, i)
					&& i < verb + 8; i++) {
				if (clauses.is(i, Kind.PREPOSITION) || clauses.is(i, Kind.OTHER)) {
					List<Integer> behind = clauses.nounsFrom(i + 1);
					frame = this.lexicon.withPreposition(lemma, clauses.word(i), nouns(scene, behind));
					told = (frame.isPresent() && told.isEmpty()) ? behind : told;
				}
			}
			if (frame.isPresent()) {
				return new Match(frame.get(), told);
			}
		}
		if (clauses.is(verb + 1, Kind.PREPOSITION) || clauses.is(verb + 1, Kind.OTHER)) {
			Optional<Trigger> phrasal = this.lexicon.verb(lemma + " " + clauses.word(verb + 1));
			if (phrasal.isPresent()) {
				return new Match(phrasal.get(), clauses.nounsFrom(verb + 2));
			}
		}
		List<Integer> objects = clauses.objects(verb);
		if (!objects.isEmpty() && (clauses.is(objects.getLast() + 1, Kind.PREPOSITION)
				|| clauses.is(objects.getLast() + 1, Kind.OTHER))) {
			// "turned the offer down"
			Optional<Trigger> phrasal = this.lexicon.verb(lemma + " " + clauses.word(objects.getLast() + 1));
			if (phrasal.isPresent() && isParticle(clauses.word(objects.getLast() + 1))) {
				return new Match(phrasal.get(), objects);
			}
		}
		return this.lexicon.verb(lemma).map((trigger) -> new Match(trigger, objects)).orElse(null);
	}

	private static boolean isParticle(String word) {
		return Set.of("down", "up", "out", "off", "back", "over", "away", "aside", "in").contains(word);
	}

	private static Set<String> heads(Scene scene, List<Integer> phrases) {
		Set<String> heads = new LinkedHashSet<>();
		for (int phrase : phrases) {
			int head = scene.clauses().phrase(phrase).head();
			String lemma = scene.clauses().lemma(phrase);
			heads.add(lemma);
			heads.add(scene.sentence().word(head - 1) + " " + lemma);
		}
		return heads;
	}

	/** The nouns of an object: its head, those before it, and those behind "of". */
	private static Set<String> nouns(Scene scene, List<Integer> phrases) {
		Set<String> nouns = new LinkedHashSet<>();
		for (int phrase : phrases) {
			Phrase noun = scene.clauses().phrase(phrase);
			for (int i = noun.from(); i < noun.to(); i++) {
				Token token = scene.sentence().token(i);
				if (token.isNoun() || token.pos().equals("CD")) {
					String lemma = token.lemma().toLowerCase(Locale.ROOT);
					nouns.add(lemma);
					nouns.add(scene.sentence().word(i - 1) + " " + lemma);
				}
			}
		}
		return nouns;
	}

	/**
	 * What a verb group tells.
	 *
	 * @param trigger the verb's or the frame's
	 * @param objects the noun phrases that are its object
	 */
	record Match(Trigger trigger, List<Integer> objects) {
	}

}
