package io.entente.matrix;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who has how many facts with whom.
 *
 * @param rows the rows, which are the columns too, in the order asked for
 * @param cells the pairs with any fact, each once
 * @param frames the steps through time, in order; empty if none were asked for
 * @param skipped how many earlier steps there would be
 * @param counts how the selection's facts come to be here or not
 * @param more the parties with facts that got no row
 */
public record Matrix(List<Party> rows, List<Cell> cells, List<Frame> frames, long skipped, Counts counts, long more) {

	public Matrix {
		rows = List.copyOf(rows);
		cells = List.copyOf(cells);
		frames = List.copyOf(frames);
	}

	/**
	 * A pair.
	 *
	 * @param a the row it stands in, from 0, above the diagonal: a &lt; b
	 * @param b the column
	 * @param tally its facts
	 * @param moments the steps in which there is any of them
	 */
	public record Cell(int a, int b, Tally tally, List<Moment> moments) {

		public Cell {
			moments = List.copyOf(moments);
		}

	}

	/**
	 * A step through time.
	 *
	 * @param from its first day
	 * @param to its last day
	 */
	public record Frame(LocalDate from, LocalDate to) {
	}

	/**
	 * A pair in a step through time.
	 *
	 * @param frame the step, from 0
	 * @param tally its facts whose date can lie in it
	 */
	public record Moment(int frame, Tally tally) {
	}

	/**
	 * Where the selection's facts are.
	 *
	 * @param total the facts of the selection
	 * @param undated how many more it would hold, were their dates known
	 * @param read how many of them were read, the latest
	 * @param paired how many of those read join two parties or more
	 * @param timeless how many of those have no date at all, and so no step through time
	 */
	public record Counts(long total, long undated, long read, long paired, long timeless) {
	}

	/** The row of a party, null if it has none. */
	@Nullable Party row(String key) {
		return this.rows.stream().filter((row) -> row.key().equals(key)).findFirst().orElse(null);
	}

}
