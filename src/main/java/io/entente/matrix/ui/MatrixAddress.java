package io.entente.matrix.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.entente.matrix.Axis;
import io.entente.matrix.MatrixQuery;
import io.entente.matrix.Measure;
import io.entente.matrix.RowOrder;
import io.entente.selection.Selection;
import io.entente.selection.ui.LeftOutNote;
import io.entente.uikit.Addresses;

/**
 * What the page shows, as its address says it. What can't be read in an address is left
 * out.
 *
 * @param selection the facts
 * @param map whether the map is shown instead of the matrix
 * @param by what the rows are
 * @param measure what is measured
 * @param order how the rows are ordered
 * @param rows how many rows at most
 */
record MatrixAddress(Selection selection, boolean map, Axis by, Measure measure, RowOrder order, int rows) {

	static final String PATH = "matrix";

	static MatrixAddress of(Map<String, List<String>> parameters) {
		return new MatrixAddress(Selection.of(parameters), first(parameters, "view").equals("map"),
				constant(Axis.class, first(parameters, "by"), Axis.COUNTRY),
				constant(Measure.class, first(parameters, "measure"), Measure.FACTS),
				constant(RowOrder.class, first(parameters, "order"), RowOrder.TOTAL), rows(first(parameters, "rows")));
	}

	/** Which values of the page's own parameters can be read. */
	static Map<String, Predicate<String>> readable() {
		return Map.of("view", List.of("map", "matrix")::contains, "by", LeftOutNote.word(Axis.values()), "measure",
				LeftOutNote.word(Measure.values()), "order", LeftOutNote.word(RowOrder.values()), "rows",
				(text) -> text.matches("[0-9]{1,4}"));
	}

	/** The page's own parameters, beside the selection's; what is usual stays out. */
	Map<String, List<String>> own() {
		Map<String, List<String>> own = new LinkedHashMap<>();
		if (this.map) {
			own.put("view", List.of("map"));
		}
		put(own, "by", this.by, Axis.COUNTRY);
		put(own, "measure", this.measure, Measure.FACTS);
		put(own, "order", this.order, RowOrder.TOTAL);
		if (this.rows != MatrixQuery.DEFAULT_ROWS) {
			own.put("rows", List.of(Integer.toString(this.rows)));
		}
		return own;
	}

	/** All parameters of the address. */
	Map<String, List<String>> parameters() {
		Map<String, List<String>> parameters = this.selection.parameters();
		parameters.putAll(own());
		return parameters;
	}

	/** The address itself. */
	String address() {
		return this.selection.address(PATH, own());
	}

	/** The selection alone, as in an address. */
	String query() {
		return query(this.selection);
	}

	/** The selection without its time. */
	String timelessQuery() {
		return query(this.selection.withTime(null, null));
	}

	MatrixAddress with(Selection other) {
		return new MatrixAddress(other, this.map, this.by, this.measure, this.order, this.rows);
	}

	MatrixAddress withMap(boolean shown) {
		return new MatrixAddress(this.selection, shown, this.by, this.measure, this.order, this.rows);
	}

	MatrixAddress withAxis(Axis other) {
		return new MatrixAddress(this.selection, this.map, other, this.measure, this.order, this.rows);
	}

	MatrixAddress withMeasure(Measure other) {
		return new MatrixAddress(this.selection, this.map, this.by, other, this.order, this.rows);
	}

	MatrixAddress withOrder(RowOrder other) {
		return new MatrixAddress(this.selection, this.map, this.by, this.measure, other, this.rows);
	}

	private static String query(Selection selection) {
		String address = selection.address("");
		return address.isEmpty() ? "" : address.substring(1);
	}

	private static String first(Map<String, List<String>> parameters, String name) {
		return Addresses.first(parameters, name).orElse("");
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String word, E usual) {
		return Stream.of(type.getEnumConstants())
			.filter((constant) -> word(constant).equals(word))
			.findFirst()
			.orElse(usual);
	}

	private static <E extends Enum<E>> void put(Map<String, List<String>> own, String name, E value, E usual) {
		if (value != usual) {
			own.put(name, List.of(word(value)));
		}
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static int rows(String text) {
		return text.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(text), 2, MatrixQuery.MAX_ROWS)
				: MatrixQuery.DEFAULT_ROWS;
	}

}
