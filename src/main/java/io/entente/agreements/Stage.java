package io.entente.agreements;

import java.time.LocalDate;
import java.util.List;

import io.entente.model.AgreementStatus;
import io.entente.model.ClaimUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A stage in an agreement's life, as the claims tell it.
 *
 * @param status which stage
 * @param parties whose it is, where the claims tell it of some of the parties only; empty
 * for the agreement as a whole
 * @param time when, as precisely as any claim says and no more; null where none does
 * @param reported the first day an article told of it, which it can't be later than
 * unless it is planned; null where unknown
 * @param modality how real, by the most real claim
 * @param contested whether claims date it to times that no day fits
 * @param claims what was read
 */
public record Stage(AgreementStatus status, List<AgreementParty> parties, @Nullable FuzzyDate time,
		@Nullable LocalDate reported, Modality modality, boolean contested, List<ClaimUid> claims) {

	public Stage {
		parties = List.copyOf(parties);
		claims = List.copyOf(claims);
	}

	/** Whether it is told as a plan or proposal only. */
	public boolean planned() {
		return this.modality != Modality.ACTUAL && this.modality != Modality.PAST;
	}

	/** The last day it can have happened on, as far as anything tells. */
	public @Nullable LocalDate latest() {
		FuzzyDate date = this.time;
		return (date != null && date.latest() != null) ? date.latest() : this.reported;
	}

}
