package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.entente.model.Argument;
import io.entente.model.Modality;

/**
 * Events between actors in PLOVER's classes, each told once a sentence.
 */
final class EventReader {

	private final VerbEvents verbs;

	private final NounEvents nouns;

	EventReader(TriggerLexicon agreements, SectorLexicon sectors) {
		EventLexicon lexicon = agreements.events();
		EventDrafts drafts = new EventDrafts(sectors, lexicon.group("OFFICES"));
		this.verbs = new VerbEvents(lexicon, agreements, drafts);
		this.nouns = new NounEvents(lexicon, agreements, drafts);
	}

	List<Draft> read(Scene scene) {
		List<Draft> drafts = new ArrayList<>(this.verbs.read(scene));
		drafts.addAll(this.nouns.read(scene));
		List<Draft> kept = new ArrayList<>();
		for (int i = 0; i < drafts.size(); i++) {
			if (!isRepeated(drafts, i)) {
				kept.add(drafts.get(i));
			}
		}
		return kept;
	}

	/**
	 * Whether another draft says the same of the same and more: "agreed to host B" tells
	 * the promise once.
	 */
	private static boolean isRepeated(List<Draft> drafts, int index) {
		Draft draft = drafts.get(index);
		Set<String> entities = entities(draft);
		for (int i = 0; i < drafts.size(); i++) {
			Draft other = drafts.get(i);
			if (i == index || !other.type().equals(draft.type()) || !entities(other).containsAll(entities)) {
				continue;
			}
			boolean same = entities(other).size() == entities.size();
			boolean plainer = draft.mood().modality() == Modality.ACTUAL && other.mood().modality() == Modality.PLANNED;
			boolean finer = draft.mood().modality() == Modality.PLANNED && other.mood().modality() == Modality.ACTUAL;
			if (!same || plainer || (i < index && !finer)) {
				return true;
			}
		}
		return false;
	}

	private static Set<String> entities(Draft draft) {
		Set<String> entities = new HashSet<>();
		for (Argument argument : draft.arguments()) {
			if (argument.role() != io.entente.model.Role.PLACE) {
				entities.add(argument.entity());
			}
		}
		return entities;
	}

}
