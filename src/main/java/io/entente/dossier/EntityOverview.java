package io.entente.dossier;

import java.util.List;

import io.entente.selection.SelectedFact;

/**
 * What an entity's facts amount to.
 *
 * @param digest the counts
 * @param countries with how many countries it has stated agreements or events
 * @param partners countries and organizations in its agreements and events, ranked
 * @param partnersTotal how many there are
 * @param people people in any of its facts, most facts first
 * @param organizations organizations in any of its facts, most facts first
 * @param agreements the latest agreements, the stated first
 * @param roles posts and memberships, those held now first
 * @param rolesTotal how many there are
 * @param latest the facts reported last, each with its newest sentence
 * @param sources who writes about it
 */
public record EntityOverview(FactDigest digest, long countries, List<Companion> partners, long partnersTotal,
		List<Companion> people, List<Companion> organizations, List<SelectedFact> agreements, List<RoleHeld> roles,
		long rolesTotal, List<ToldFact> latest, Sources sources) {

	public EntityOverview {
		partners = List.copyOf(partners);
		people = List.copyOf(people);
		organizations = List.copyOf(organizations);
		agreements = List.copyOf(agreements);
		roles = List.copyOf(roles);
		latest = List.copyOf(latest);
	}

}
