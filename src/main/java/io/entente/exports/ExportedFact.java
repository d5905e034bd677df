package io.entente.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is exported, with who takes part and the sentences that say so.
 *
 * @param uid its identifier
 * @param kind agreement, event or tie
 * @param type its type within the kind
 * @param title what it is about
 * @param status an agreement's stage, else null
 * @param time when, as precisely as known; null where not told
 * @param sectors the fields it concerns
 * @param polarity whether it is said to be so
 * @param modality how real it is
 * @param confidence the extractor's, 0 to 1
 * @param origins the independent origins that say so
 * @param denials those that deny it where others affirm it
 * @param articles the articles that tell of it
 * @param firstReported the first day of publication, null where unknown
 * @param lastReported the latest day of publication, null where unknown
 * @param participants who takes part, each role once; all of them stand in the export
 * @param evidence the sentences, newest article first,
 * {@value ExportService#MAX_SENTENCES} at most
 * @param sentences how many sentences there are in all
 */
public record ExportedFact(FactUid uid, ClaimKind kind, String type, String title, @Nullable AgreementStatus status,
		@Nullable FuzzyDate time, Set<Sector> sectors, Polarity polarity, Modality modality, double confidence,
		long origins, long denials, long articles, @Nullable LocalDate firstReported, @Nullable LocalDate lastReported,
		List<Participation> participants, List<ExportedSentence> evidence, long sentences) {

	public ExportedFact {
		sectors = Set.copyOf(sectors);
		participants = List.copyOf(participants);
		evidence = List.copyOf(evidence);
	}

	/** Whether it has more sentences than are given. */
	public boolean isCut() {
		return this.evidence.size() < this.sentences;
	}

	/**
	 * Somebody who takes part.
	 *
	 * @param entity who
	 * @param role what it does
	 */
	public record Participation(EntityUid entity, Role role) {
	}

}
