package io.entente.extraction.internal.claims;

import io.entente.model.Modality;
import io.entente.model.Polarity;

/**
 * How real a verb's clause is.
 *
 * @param modality whether it happened, is planned, proposed or possible
 * @param polarity whether it is said to be so
 */
record Mood(Modality modality, Polarity polarity) {

	static final Mood PLAIN = new Mood(Modality.ACTUAL, Polarity.AFFIRMED);

	Mood with(Modality other) {
		return new Mood(other, this.polarity);
	}

	/** What holds of a clause within a clause: the outer one's doubt stays. */
	Mood within(Mood outer) {
		Modality own = (this.modality == Modality.ACTUAL) ? outer.modality : this.modality;
		Polarity sign = (this.polarity == outer.polarity) ? Polarity.AFFIRMED : Polarity.DENIED;
		return new Mood(own, sign);
	}

}
