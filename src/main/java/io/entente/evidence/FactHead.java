package io.entente.evidence;

import java.util.List;

import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says, and how much stands behind it.
 *
 * @param uid its identifier
 * @param kind agreement, event or tie
 * @param type its type within the kind
 * @param title what it is about
 * @param status an agreement's stage, else null
 * @param sectors the fields it concerns
 * @param time when, null where not told
 * @param polarity whether it is said to be so
 * @param modality how real it is
 * @param confidence the extractor's, 0 to 1
 * @param articles how many articles say it
 * @param origins how many of them are independent: copies of one text count once
 */
public record FactHead(FactUid uid, ClaimKind kind, String type, String title, @Nullable AgreementStatus status,
		List<Sector> sectors, @Nullable FuzzyDate time, Polarity polarity, Modality modality, double confidence,
		long articles, long origins) {

	public FactHead {
		sectors = List.copyOf(sectors);
	}

}
