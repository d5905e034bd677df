package io.entente.matrix;

import java.util.OptionalDouble;

import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.selection.SelectedFact;

/**
 * Adds facts up.
 */
final class TallyCounter {

	private long actual;

	private long planned;

	private long denied;

	private long disputed;

	private long direct;

	private long origins;

	private long toned;

	private double weights;

	void add(SelectedFact fact, boolean isDirect) {
		if (isDirect) {
			this.direct++;
		}
		if (fact.polarity() == Polarity.DENIED) {
			this.denied++;
		}
		else if (fact.modality() == Modality.ACTUAL || fact.modality() == Modality.PAST) {
			this.actual++;
			this.origins += fact.origins();
			if (fact.denials() > 0) {
				this.disputed++;
			}
			OptionalDouble weight = Tone.of(fact);
			if (weight.isPresent()) {
				this.toned++;
				this.weights += weight.getAsDouble();
			}
		}
		else {
			this.planned++;
		}
	}

	Tally tally() {
		Double tone = (this.toned > 0) ? Math.round(this.weights / this.toned * 100) / 100.0 : null;
		return new Tally(this.actual, this.planned, this.denied, this.disputed, this.direct, this.origins, tone);
	}

}
