package io.entente.agreements;

import io.entente.model.AgreementStatus;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Another agreement that one would look at next.
 *
 * @param uid its identifier
 * @param title what it is about
 * @param type its kind by name
 * @param status how far it has come
 * @param time when, null where not told
 * @param polarity whether it is said to be so
 * @param modality how real it is
 * @param relation why it is shown
 * @param shared how many of the parties it shares
 */
public record RelatedAgreement(FactUid uid, String title, String type, AgreementStatus status, @Nullable FuzzyDate time,
		Polarity polarity, Modality modality, Relation relation, long shared) {

	/** Why an agreement is shown with another one. */
	public enum Relation {

		/** The one looked at changes it. */
		AMENDS,
		/** It changes the one looked at. */
		AMENDED_BY,
		/** The one looked at carries it out. */
		IMPLEMENTS,
		/** It carries out the one looked at. */
		IMPLEMENTED_BY,
		/** The one looked at takes its place. */
		SUPERSEDES,
		/** It takes the place of the one looked at. */
		SUPERSEDED_BY,
		/** They have parties in common. */
		SAME_PARTIES,
		/** Their titles have words in common. */
		ALIKE

	}

}
