package io.entente.matrix;

import io.entente.selection.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the matrix.
 *
 * @param selection the facts
 * @param by what the rows are
 * @param measure what is measured
 * @param order how the rows are ordered
 * @param rows how many rows at most, 2 to {@value #MAX_ROWS}; those with the most facts
 * @param step the length of a step through time, null for no steps
 */
public record MatrixQuery(Selection selection, Axis by, Measure measure, RowOrder order, int rows,
		@Nullable FrameStep step) {

	/** The rows given unless asked otherwise: what fits a screen with legible names. */
	public static final int DEFAULT_ROWS = 60;

	/** The most rows. */
	public static final int MAX_ROWS = 200;

	public MatrixQuery {
		if (rows < 2 || rows > MAX_ROWS) {
			throw new IllegalArgumentException("The rows must be 2 to %d, not %,d".formatted(MAX_ROWS, rows));
		}
	}

	/** The matrix of a selection's countries. */
	public static MatrixQuery of(Selection selection) {
		return new MatrixQuery(selection, Axis.COUNTRY, Measure.FACTS, RowOrder.TOTAL, DEFAULT_ROWS, null);
	}

}
