package io.entente.matrix;

import java.util.List;

/**
 * The countries of a selection and what joins them.
 *
 * @param countries every country that takes part, the most facts first
 * @param arcs the pairs, the most facts first, {@value MatrixService#MAX_ARCS} at most
 * @param more the pairs beyond that
 * @param counts how the selection's facts come to be here or not
 */
public record WorldMap(List<Party> countries, List<Arc> arcs, long more, Matrix.Counts counts) {

	public WorldMap {
		countries = List.copyOf(countries);
		arcs = List.copyOf(arcs);
	}

	/**
	 * What joins two countries.
	 *
	 * @param a the key of the one
	 * @param b the key of the other
	 * @param tally their facts
	 */
	public record Arc(String a, String b, Tally tally) {
	}

}
