package io.entente.selection;

import java.util.List;

/**
 * The facts of a selection.
 *
 * @param facts the latest first and the undated last, no more than were asked for
 * @param total how many the selection holds
 * @param undated how many more it would hold, were their dates known; 0 where no time is
 * selected
 */
public record SelectedFacts(List<SelectedFact> facts, long total, long undated) {

	public SelectedFacts {
		facts = List.copyOf(facts);
	}

	/** Whether the selection holds more than is given. */
	public boolean isCut() {
		return this.facts.size() < this.total;
	}

}
