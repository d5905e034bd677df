package io.entente.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a selection.
 *
 * @param uid its identifier
 * @param kind agreement, event or tie
 * @param type its type within the kind
 * @param title what it is about
 * @param status an agreement's stage, else null
 * @param time when, null where not told
 * @param sectors the fields it concerns
 * @param polarity whether it is said to be so
 * @param modality how real it is
 * @param confidence the extractor's, 0 to 1
 * @param origins the independent origins that say so
 * @param denials those that deny it where others affirm it
 * @param articles the articles that tell of it
 * @param lastReported the latest day of publication, null where unknown
 * @param participants who takes part, {@value SelectionService#MAX_PARTICIPANTS} at most
 */
public record SelectedFact(FactUid uid, ClaimKind kind, String type, String title, @Nullable AgreementStatus status,
		@Nullable FuzzyDate time, Set<Sector> sectors, Polarity polarity, Modality modality, double confidence,
		long origins, long denials, long articles, @Nullable LocalDate lastReported, List<Participant> participants) {

	public SelectedFact {
		sectors = Set.copyOf(sectors);
		participants = List.copyOf(participants);
	}

	/**
	 * Somebody who takes part.
	 *
	 * @param uid its identifier
	 * @param type what it is
	 * @param name its name
	 * @param iso3 a country's code, or that of the country an organization belongs to;
	 * null where unknown
	 * @param role what it does
	 */
	public record Participant(EntityUid uid, EntityType type, String name, @Nullable String iso3, Role role) {
	}

}
