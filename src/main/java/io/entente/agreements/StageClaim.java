package io.entente.agreements;

import java.time.LocalDate;
import java.util.List;

import io.entente.model.AgreementStatus;
import io.entente.model.ClaimUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * What one claim says of how far an agreement has come.
 *
 * @param claim the claim
 * @param status the stage
 * @param modality how real
 * @param time when, null where it doesn't say
 * @param reported the day its article was published, null where unknown
 * @param parties of whom it is said
 */
public record StageClaim(ClaimUid claim, AgreementStatus status, Modality modality, @Nullable FuzzyDate time,
		@Nullable LocalDate reported, List<AgreementParty> parties) {

	public StageClaim {
		parties = List.copyOf(parties);
	}

	boolean toldAsReal() {
		return this.modality == Modality.ACTUAL || this.modality == Modality.PAST;
	}

}
