package io.entente.extraction.internal.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.entities.ResourceLines;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.EventType;

/** The verbs and nouns that tell events and agreements. */
final class TriggerLexicon {

	private final Map<String, Trigger> verbs = new HashMap<>();

	private final Map<String, Trigger> nouns = new HashMap<>();

	private final Map<String, AgreementKind> agreements = new HashMap<>();

	private final Map<String, AgreementStatus> stages = new HashMap<>();

	TriggerLexicon() {
		for (String line : ResourceLines.of("event-triggers.tsv")) {
			String[] fields = line.split("\t", -1);
			Trigger trigger = new Trigger(EventType.valueOf(fields[2]),
					fields[3].isEmpty() ? Set.of() : Set.copyOf(List.of(fields[3].split(","))));
			(fields[1].equals("v") ? this.verbs : this.nouns).put(fields[0], trigger);
		}
		for (String line : ResourceLines.of("agreement-nouns.tsv")) {
			String[] fields = line.split("\t", -1);
			if (fields[2].equals("firm")) { // a programme or a partnership is an event
											// too
				this.agreements.put(fields[0], AgreementKind.valueOf(fields[1]));
			}
		}
		for (String line : ResourceLines.of("agreement-verbs.tsv")) {
			String[] fields = line.split("\t", -1);
			this.stages.put(fields[0], AgreementStatus.valueOf(fields[1]));
		}
	}

	Optional<Trigger> verb(String lemma) {
		return Optional.ofNullable(this.verbs.get(lemma));
	}

	/**
	 * By base form; a capitalised plural, which taggers take for a name, is tried as
	 * well.
	 */
	Optional<Trigger> noun(String lemma) {
		String lower = lemma.toLowerCase(Locale.ROOT);
		Trigger trigger = this.nouns.get(lower);
		return Optional.ofNullable((trigger == null && lower.endsWith("s"))
				? this.nouns.get(lower.substring(0, lower.length() - 1)) : trigger);
	}

	/** The kind of agreement that a noun, or two in a row, calls it by. */
	Optional<AgreementKind> agreement(String phrase) {
		return Optional.ofNullable(this.agreements.get(phrase));
	}

	/** The stage an agreement is in once this was done to it. */
	Optional<AgreementStatus> stage(String lemma) {
		return Optional.ofNullable(this.stages.get(lemma));
	}

	/**
	 * What a word tells.
	 *
	 * @param type the event's class
	 * @param sides where the other side stands: {@code obj} or prepositions
	 */
	record Trigger(EventType type, Set<String> sides) {

		boolean takesObject() {
			return this.sides.contains("obj");
		}

	}

}
