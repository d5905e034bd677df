package io.entente.dossier;

import java.util.List;

import io.entente.evidence.Contradiction;
import io.entente.model.Entity;
import io.entente.selection.SelectedFact;
import org.jspecify.annotations.Nullable;

/**
 * What two entities have to do with one another.
 *
 * @param first the one
 * @param second the other
 * @param digest the counts
 * @param between the agreements and events between them as the matrix counts them: those
 * of a country's organizations are in, those that merely take place there are not
 * @param agreements their agreements, the latest first
 * @param people people in their facts, most facts first
 * @param organizations organizations in their facts, most facts first
 * @param firstContact what surely happened first, with a sentence; null if nothing is
 * dated
 * @param lastContact what surely happened last, null if nothing is dated
 * @param contradictions the facts of which sentences say different things
 */
public record PairDossier(Entity first, Entity second, FactDigest digest, RealityCount between,
		List<SelectedFact> agreements, List<Companion> people, List<Companion> organizations,
		@Nullable ToldFact firstContact, @Nullable ToldFact lastContact, List<Contradicted> contradictions) {

	public PairDossier {
		agreements = List.copyOf(agreements);
		people = List.copyOf(people);
		organizations = List.copyOf(organizations);
		contradictions = List.copyOf(contradictions);
	}

	/**
	 * A fact of which sentences say different things.
	 *
	 * @param fact the fact
	 * @param matters what they differ in
	 */
	public record Contradicted(SelectedFact fact, List<Contradiction> matters) {

		public Contradicted {
			matters = List.copyOf(matters);
		}

	}

}
