package io.entente.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.entente.model.AgreementStatus;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What the exports want to know from the ledger of agreements: the stages of their lives,
 * which are worked out there and nowhere else.
 */
public interface AgreementStages {

	/** The most agreements that are asked about at once. */
	int BATCH = 200;

	/**
	 * The stages of some agreements, in the order of life.
	 * @param parties which ones, {@value #BATCH} at most, and how many parties each has
	 */
	Map<FactUid, List<ToldStage>> findStages(Map<FactUid, Long> parties);

	/**
	 * A stage as the claims tell it.
	 *
	 * @param status which stage
	 * @param parties whose it is by name, empty for the agreement as a whole
	 * @param time when, null where no claim says
	 * @param reported the first day an article told of it, null where unknown
	 * @param planned whether it is told as a plan or proposal only
	 * @param contested whether claims date it to times that no day fits
	 */
	record ToldStage(AgreementStatus status, List<String> parties, @Nullable FuzzyDate time,
			@Nullable LocalDate reported, boolean planned, boolean contested) {

		public ToldStage {
			parties = List.copyOf(parties);
		}

	}

}
