package io.entente.extraction.internal.claims;

import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.claims.AgreementLexicon.Stage;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.structure.Sentence;

/** Whether an agreement is the object of a verb, and which stage the verb tells. */
final class AgreementObject {

	private static final Set<String> COUNTERS = Set.of("number", "series", "set", "package", "raft", "dozen", "pair",
			"copy", "host", "text", "part", "phase", "couple", "bunch", "handful", "one", "two", "three", "score");

	private final AgreementLexicon lexicon;

	private final Scene scene;

	private final Clauses clauses;

	private final Sentence sentence;

	AgreementObject(AgreementLexicon lexicon, Scene scene) {
		this.lexicon = lexicon;
		this.scene = scene;
		this.clauses = scene.clauses();
		this.sentence = scene.sentence();
	}

	/** The verb with its preposition if it needs one. */
	Optional<Stage> stage(int verb, AgreementMention mention) {
		String lemma = this.clauses.lemma(verb);
		for (int i = verb + 1; i < mention.noun() && i <= verb + 2; i++) {
			if (this.clauses.is(i, Kind.PREPOSITION) || this.clauses.is(i, Kind.OTHER)) {
				Optional<Stage> phrasal = this.lexicon.stage(lemma + " " + this.clauses.word(i));
				if (phrasal.isPresent()) {
					return phrasal;
				}
			}
			else {
				break;
			}
		}
		return light(verb).or(() -> this.lexicon.stage(lemma));
	}

	/**
	 * "put their names to", "withdrew his country from": a verb with an object of its
	 * own.
	 */
	private Optional<Stage> light(int verb) {
		if (!this.clauses.is(verb + 1, Kind.NOUN) || !this.clauses.is(verb + 2, Kind.PREPOSITION)) {
			return Optional.empty();
		}
		String lemma = this.clauses.lemma(verb);
		String preposition = this.clauses.word(verb + 2);
		return isTakenOut(verb) ? this.lexicon.stage(lemma + " " + preposition)
				: this.lexicon.stage(lemma + " " + this.clauses.lemma(verb + 1) + " " + preposition);
	}

	/** "withdrew his country from": who leaves is the verb's object. */
	boolean isTakenOut(int verb) {
		return this.clauses.lemma(verb).equals("withdraw") && this.clauses.is(verb + 1, Kind.NOUN)
				&& this.clauses.is(verb + 2, Kind.PREPOSITION) && this.clauses.word(verb + 2).equals("from");
	}

	/** The phrase behind "deposited its instrument of ratification of". */
	private int behindLight(int verb) {
		if (light(verb).isEmpty()) {
			return verb + 1;
		}
		boolean instrument = this.clauses.lemma(verb + 1).equals("instrument") && this.clauses.is(verb + 3, Kind.NOUN)
				&& this.clauses.is(verb + 4, Kind.PREPOSITION);
		return instrument ? verb + 5 : verb + 3;
	}

	/** Whether nothing but time, place and counting stand between verb and noun. */
	boolean isObject(int verb, int noun) {
		boolean object = false;
		int i = behindLight(verb);
		if (i > noun) {
			return false;
		}
		String lemma = this.clauses.lemma(verb);
		while (i < noun) {
			if (this.clauses.is(i, Kind.NOUN)) {
				boolean counts = this.clauses.is(i + 1, Kind.PREPOSITION) && this.clauses.word(i + 1).equals("of")
						&& COUNTERS.contains(this.clauses.lemma(i));
				if (counts) {
					i += 2;
					continue;
				}
				object = true;
			}
			else if (this.clauses.is(i, Kind.PREPOSITION)) {
				if (!object && this.clauses.is(i + 1, Kind.OTHER)) { // "in full"
					i += 2;
					continue;
				}
				boolean own = !object && (this.lexicon.stage(lemma + " " + this.clauses.word(i)).isPresent()
						|| this.sentence.token(this.clauses.phrase(i).from()).pos().equals("RP")
						|| lemma.equals("pull"));
				boolean aside = !object && this.clauses.is(i + 1, Kind.NOUN) && i + 1 < noun;
				if (!own && !aside) {
					return false;
				}
				i += own ? 1 : 2;
				continue;
			}
			else if (this.clauses.is(i, Kind.CONJUNCTION) || this.clauses.is(i, Kind.COMMA)) {
				// "signed a memorandum and an agreement"
				if (object && !isModifier(i, noun) && !this.scene.isNamed(this.clauses.phrase(i).from()) && i - 1 > verb
						&& !isAgreement(i - 1) && !this.clauses.is(i, Kind.COMMA)
						&& !this.clauses.is(i - 1, Kind.COMMA)) {
					return false;
				}
			}
			else if (!this.clauses.is(i, Kind.OTHER)) {
				return false;
			}
			i++;
		}
		return noun - verb <= 12;
	}

	/** "a trade and transit agreement": what "and" joins are the agreement's fields. */
	private boolean isModifier(int conjunction, int noun) {
		String first = this.sentence.token(this.clauses.phrase(noun).from()).pos();
		return conjunction + 1 == noun && this.clauses.is(conjunction, Kind.CONJUNCTION) && !first.equals("DT")
				&& !first.equals("PRP$") && !first.equals("CD");
	}

	boolean isAgreement(int index) {
		return this.clauses.is(index, Kind.NOUN) && (this.lexicon.form(this.clauses.lemma(index)).isPresent()
				|| this.clauses.lemma(index).equals("understanding"));
	}

}
