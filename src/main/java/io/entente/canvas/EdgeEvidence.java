package io.entente.canvas;

import java.util.List;

/**
 * The facts behind a relation of two entities.
 *
 * @param facts the latest ones first, undated ones last
 * @param total how many there are in all
 */
public record EdgeEvidence(List<EdgeFact> facts, long total) {

	public EdgeEvidence {
		facts = List.copyOf(facts);
	}

}
