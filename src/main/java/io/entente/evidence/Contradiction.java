package io.entente.evidence;

import java.util.List;

import io.entente.model.AgreementStatus;
import io.entente.model.ClaimUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * A matter in which the sentences behind a fact say different things.
 *
 * @param matter what they differ in
 * @param sides what is said, two or more
 */
public record Contradiction(Matter matter, List<Side> sides) {

	public Contradiction {
		sides = List.copyOf(sides);
	}

	/** What sentences can differ in. */
	public enum Matter {

		/** Whether it is so at all. */
		POLARITY,
		/** Whether it happened or is planned only. */
		MODALITY,
		/** When. */
		DATE,
		/** How far an agreement has come. */
		STATUS

	}

	/**
	 * What some of the sentences say. One of the four values says it, the others are
	 * null.
	 *
	 * @param polarity whether it is so
	 * @param modality how real it is
	 * @param time when, as the most precise of them says it
	 * @param status how far an agreement has come
	 * @param claims the sentences that say so
	 */
	public record Side(@Nullable Polarity polarity, @Nullable Modality modality, @Nullable FuzzyDate time,
			@Nullable AgreementStatus status, List<ClaimUid> claims) {

		public Side {
			claims = List.copyOf(claims);
		}

	}

}
