package io.entente.extraction.internal.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.entente.extraction.internal.entities.ResourceLines;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.EventType;

/** The words that tell agreements, their stages, and events. */
final class TriggerLexicon {

	private final EventLexicon events = new EventLexicon();

	private final Map<String, AgreementKind> agreements = new HashMap<>();

	private final Map<String, AgreementStatus> stages = new HashMap<>();

	TriggerLexicon() {
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

	EventLexicon events() {
		return this.events;
	}

	/** The event that a noun tells, by base form. */
	Optional<EventLexicon.Trigger> noun(String lemma) {
		return this.events.noun(lemma);
	}

	/** Whether a noun tells that some met or spoke: "a phone call", "talks". */
	boolean isMeeting(String lemma) {
		return noun(lemma).filter((trigger) -> trigger.type() == EventType.CONSULT).isPresent();
	}

	/** The kind of agreement that a noun, or two in a row, calls it by. */
	Optional<AgreementKind> agreement(String phrase) {
		return Optional.ofNullable(this.agreements.get(phrase));
	}

	/** The stage an agreement is in once this was done to it. */
	Optional<AgreementStatus> stage(String lemma) {
		return Optional.ofNullable(this.stages.get(lemma));
	}

}
