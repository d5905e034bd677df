package io.entente.model;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the claims of one or more articles amount to: what the analyst sees. Derived and
 * rebuildable.
 *
 * @param uid its identifier
 * @param kind agreement, event or tie
 * @param type see {@link Claim#type()}
 * @param title see {@link Claim#title()}
 * @param participants the entities and their roles
 * @param sectors the fields it concerns
 * @param status an agreement's stage, else null
 * @param time when, null where not told
 * @param polarity whether it is said to be so
 * @param modality how real it is
 * @param terms what an agreement runs for and is worth
 */
public record Fact(FactUid uid, ClaimKind kind, String type, String title, List<Participant> participants,
		Set<Sector> sectors, @Nullable AgreementStatus status, @Nullable FuzzyDate time, Polarity polarity,
		Modality modality, Terms terms) {

	/** A fact without terms. */
	public Fact(FactUid uid, ClaimKind kind, String type, String title, List<Participant> participants,
			Set<Sector> sectors, @Nullable AgreementStatus status, @Nullable FuzzyDate time, Polarity polarity,
			Modality modality) {
		this(uid, kind, type, title, participants, sectors, status, time, polarity, modality, Terms.NONE);
	}

	public Fact {
		participants = List.copyOf(participants);
		sectors = Set.copyOf(sectors);
	}

	/**
	 * An entity's part in a fact.
	 *
	 * @param entity the entity
	 * @param role what it does
	 */
	public record Participant(EntityUid entity, Role role) {
	}

}
