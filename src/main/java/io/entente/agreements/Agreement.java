package io.entente.agreements;

import java.time.LocalDate;
import java.util.List;

import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as a row of the ledger.
 *
 * @param uid its identifier
 * @param kind treaty, memorandum, …
 * @param title what it is about
 * @param parties who agrees, {@link AgreementService#MAX_PARTIES} at most
 * @param partiesTotal how many do
 * @param sectors the fields it concerns
 * @param status how far it has come, by the furthest claim
 * @param time when, null where not told
 * @param polarity whether it is said to be so
 * @param modality how real it is
 * @param confidence the extractor's, 0 to 1
 * @param stages its life as the claims tell it
 * @param origins the independent origins that tell of it
 * @param articles the articles that do
 * @param news the day the newest of them was published, null where unknown
 * @param overdue what one would expect to have heard, null where nothing
 */
public record Agreement(FactUid uid, AgreementKind kind, String title, List<AgreementParty> parties, long partiesTotal,
		List<Sector> sectors, AgreementStatus status, @Nullable FuzzyDate time, Polarity polarity, Modality modality,
		double confidence, List<Stage> stages, long origins, long articles, @Nullable LocalDate news,
		@Nullable Overdue overdue) {

	public Agreement {
		parties = List.copyOf(parties);
		sectors = List.copyOf(sectors);
		stages = List.copyOf(stages);
	}

	Agreement with(List<Stage> told, @Nullable Overdue observed) {
		return new Agreement(this.uid, this.kind, this.title, this.parties, this.partiesTotal, this.sectors,
				this.status, this.time, this.polarity, this.modality, this.confidence, told, this.origins,
				this.articles, this.news, observed);
	}

}
