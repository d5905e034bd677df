package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.entente.model.Argument;
import io.entente.model.ArticleEntity;
import io.entente.model.EntityType;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.Role;

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

	/**
	 * The events of a sentence.
	 * @param scene the sentence
	 * @param offices for whom the article's persons act
	 * @param before the events of the sentences before, in order
	 */
	List<Draft> read(Scene scene, Offices offices, List<Draft> before) {
		List<Draft> drafts = new ArrayList<>(this.verbs.read(scene));
		drafts.addAll(this.nouns.read(scene, before));
		List<Draft> kept = new ArrayList<>();
		for (int i = 0; i < drafts.size(); i++) {
			if (!isRepeated(drafts, i)) {
				kept.add(withCountries(drafts.get(i), offices, scene));
			}
		}
		return kept;
	}

	/** "Raisi met Putin": who holds a country's office takes part for the country. */
	private static Draft withCountries(Draft draft, Offices offices, Scene scene) {
		Set<Argument> arguments = new LinkedHashSet<>(draft.arguments());
		Set<String> known = new HashSet<>();
		draft.arguments().forEach((argument) -> known.add(argument.entity()));
		for (Argument argument : draft.arguments()) {
			if (argument.role() == Role.PLACE) {
				continue;
			}
			for (String body : offices.of(argument.entity())) {
				if (scene.cast().entity(body).type() == EntityType.COUNTRY && known.add(body)) {
					arguments.add(new Argument(body, argument.role()));
				}
			}
		}
		return new Draft(draft.kind(), draft.type(), draft.label(), settled(draft, arguments, offices, scene),
				draft.sectors(), draft.status(), draft.mood(), draft.rule(), draft.sentence(), draft.trigger());
	}

	/**
	 * The arguments with each on its side: "Biden intends to deepen cooperation between
	 * the United States and Israel" has two sides, and of "the Iraqi city of Najaf" the
	 * country takes part.
	 */
	private static List<Argument> settled(Draft draft, Set<Argument> arguments, Offices offices, Scene scene) {
		Set<String> homes = new HashSet<>();
		Set<String> lands = new HashSet<>();
		int targets = 0;
		for (Argument argument : arguments) {
			ArticleEntity entity = scene.cast().entity(argument.entity());
			if (argument.role() == Role.SOURCE) {
				homes.addAll(offices.of(argument.entity()));
			}
			if (entity.type() == EntityType.COUNTRY && entity.iso3() != null && argument.role() != Role.PLACE) {
				lands.add(argument.role() + entity.iso3());
			}
			targets += (argument.role() == Role.TARGET) ? 1 : 0;
		}
		boolean mutual = targets > 1 && EventDrafts.COOPERATIVE.contains(EventType.valueOf(draft.type()));
		List<Argument> settled = new ArrayList<>();
		for (Argument argument : arguments) {
			ArticleEntity entity = scene.cast().entity(argument.entity());
			if (entity.type() == EntityType.PLACE && lands.contains(argument.role() + entity.iso3())) {
				continue;
			}
			boolean own = mutual && argument.role() == Role.TARGET && homes.contains(argument.entity());
			settled.add(own ? new Argument(argument.entity(), Role.SOURCE) : argument);
		}
		return List.copyOf(settled);
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
			// "plans to expand exchanges, including sending doctors": what is sent says
			// more
			boolean labelled = EventLabel.isOne(draft.label()) && !draft.label().equals(other.label())
					&& other.rule() != ClaimRule.EVENT_VERB;
			if (i == index || labelled || !other.type().equals(draft.type())
					|| !entities(other).containsAll(entities)) {
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
			if (argument.role() != Role.PLACE) {
				entities.add(argument.entity());
			}
		}
		return entities;
	}

}
