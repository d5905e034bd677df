package io.entente.dossier;

import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.selection.SelectedFact;

/**
 * How a fact stands: what is said to be so, what is only planned or possible, and what is
 * said not to be so. The three are never added up.
 */
public enum Reality {

	/** Said to have happened or to hold. */
	STATED,

	/** Planned, proposed or supposed. */
	PLANNED,

	/** Said not to be so. */
	DENIED;

	/** How a fact stands. */
	public static Reality of(SelectedFact fact) {
		return of(fact.polarity(), fact.modality());
	}

	/** How a fact of that polarity and modality stands. */
	public static Reality of(Polarity polarity, Modality modality) {
		if (polarity == Polarity.DENIED) {
			return DENIED;
		}
		return (modality == Modality.ACTUAL || modality == Modality.PAST) ? STATED : PLANNED;
	}

}
