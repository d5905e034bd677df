package io.entente.extraction.internal.claims;

import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.model.EventType;
import io.entente.model.Modality;

/**
 * How real it is what a noun tells: by the verb that governs it, and by what wants it.
 */
final class NounMoods {

	private static final Set<String> FAVOURING = Set.of("support", "back", "favor", "favour", "encourage", "promote",
			"facilitate", "foster", "advocate", "champion", "endorse", "want", "seek", "prefer");

	/** Verbs that want, forbid or fear what has not happened by them. */
	private static final Set<String> WANTING = Set.of("want", "seek", "demand", "call", "urge", "propose", "request",
			"require", "suggest", "recommend", "ask", "insist", "expect", "await", "plan", "intend", "consider",
			"prevent", "avert", "avoid", "deter", "oppose", "favor", "favour", "advocate", "threaten", "fear",
			"envisage", "envision", "foresee", "prepare", "discuss", "negotiate", "guarantee", "hope", "push", "press",
			"prefer");

	/** Nouns that want it: "calls for withdrawal". */
	private static final Set<String> WANTS = Set.of("call", "demand", "request", "plan", "proposal", "need", "threat",
			"appeal", "timetable", "schedule", "deadline", "possibility", "prospect", "risk", "fear", "preparation",
			"pad", "pretext", "case", "condition", "event");

	/** What hasn't happened yet, or may never. */
	private static final Set<String> UNREAL = Set.of("potential", "possible", "eventual", "hypothetical", "prospective",
			"threatened", "future", "planned", "proposed", "imminent", "feared", "likely");

	/** "the partnership between A and B": there is one. */
	private static final Set<String> EXISTING = Set.of("the", "our", "their", "this");

	/** What only is can grow. */
	private static final Set<String> GROWING = Set.of("grow", "continue", "flourish", "deepen", "intensify", "thrive",
			"bear", "yield", "last", "date");

	private static final Set<String> FAVOURS = Set.of("support", "backing", "need", "necessity", "importance");

	private final Set<String> real;

	/**
	 * Makes the reader of moods.
	 * @param real base forms of verbs that make cooperation real
	 */
	NounMoods(Set<String> real) {
		this.real = real;
	}

	/**
	 * The mood of the governing verb. Cooperation that no verb makes real ("the
	 * importance of cooperation between A and B") is only spoken of.
	 */
	Mood of(Scene scene, int noun, int governor, EventType type, boolean light) {
		Clauses clauses = scene.clauses();
		boolean cooperation = type == EventType.COOPERATE;
		if (governor < 0) {
			int verb = verbBehind(clauses, noun);
			Mood own = (verb < 0) ? Mood.PLAIN : clauses.mood(verb);
			boolean grows = verb >= 0 && GROWING.contains(clauses.lemma(verb)) && own.modality() == Modality.ACTUAL;
			if (cooperation && !grows) {
				return own.with((own.modality() == Modality.HYPOTHETICAL) ? Modality.PROPOSED : Modality.HYPOTHETICAL);
			}
			return own;
		}
		if (clauses.lemma(governor).equals("build") && clauses.is(governor + 1, Kind.PREPOSITION)
				&& clauses.word(governor + 1).endsWith("on")) {
			// "building on the talks between A and B": they were held
			return Mood.PLAIN;
		}
		if (type == EventType.SUPPORT && clauses.lemma(governor).equals("offer")) {
			// who offers congratulations congratulates
			return clauses.mood(governor);
		}
		if (!EventDrafts.COOPERATIVE.contains(type) && !light) {
			// who stresses or denies the effects of an attack tells of it
			return isWanted(clauses, noun, governor) ? Mood.PLAIN.with(Modality.PROPOSED) : Mood.PLAIN;
		}
		if (type == EventType.CONSULT && isFavoured(clauses, noun, governor)) {
			return clauses.mood(governor).with(Modality.PROPOSED);
		}
		Mood mood = clauses.governed(governor, clauses.mood(governor), false);
		boolean real = this.real.contains(clauses.lemma(governor));
		boolean existing = clauses.lemma(noun).equals("partnership") && EXISTING.contains(clauses.word(noun));
		if (cooperation && mood.modality() == Modality.ACTUAL && !real && !existing) {
			return mood.with(Modality.HYPOTHETICAL);
		}
		return mood;
	}

	/** "demanded a withdrawal", "rejected calls for a withdrawal". */
	private static boolean isWanted(Clauses clauses, int noun, int governor) {
		boolean object = true;
		for (int i = noun - 1; i > governor; i--) {
			if (clauses.is(i, Kind.NOUN) && clauses.is(i + 1, Kind.PREPOSITION) && WANTS.contains(clauses.lemma(i))) {
				return true;
			}
			object &= clauses.is(i, Kind.PREPOSITION) || clauses.is(i, Kind.CONJUNCTION) || clauses.is(i, Kind.OTHER);
		}
		return object && WANTING.contains(clauses.lemma(governor));
	}

	/** "a potential invasion". */
	static boolean isUnreal(Scene scene, Phrase phrase, int at) {
		for (int i = phrase.from(); i < at; i++) {
			if (UNREAL.contains(scene.sentence().word(i))) {
				return true;
			}
		}
		return false;
	}

	/** "supports dialogue between A and B": it is wanted, whether or not there is any. */
	private static boolean isFavoured(Clauses clauses, int noun, int governor) {
		boolean direct = governor == noun - 1 && FAVOURING.contains(clauses.lemma(governor));
		return direct || (clauses.is(noun - 1, Kind.PREPOSITION) && clauses.is(noun - 2, Kind.NOUN)
				&& FAVOURS.contains(clauses.lemma(noun - 2)));
	}

	/** The verb whose subject the noun is: "talks between A and B will begin". */
	private static int verbBehind(Clauses clauses, int noun) {
		for (int i = noun + 1; i < clauses.phrases().size() && i < noun + 10; i++) {
			if (clauses.is(i, Kind.VERB)) {
				return clauses.subjects(i).contains(noun) ? i : -1;
			}
			if (clauses.is(i, Kind.BREAK) || clauses.is(i, Kind.SUBORDINATOR)) {
				return -1;
			}
		}
		return -1;
	}

}
