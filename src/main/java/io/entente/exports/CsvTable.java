package io.entente.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Writes rows after RFC 4180. Text that a spreadsheet would run as a formula begins with
 * an apostrophe, as OWASP advises; a control character, which no program shows and some
 * stop at, becomes the replacement character.
 */
final class CsvTable {

	private final Writer out;

	CsvTable(OutputStream out) {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	/** A column's head as {@code neo4j-admin} reads it. */
	static String head(Column<?> column) {
		return column.name() + switch (column.type()) {
			case TEXT -> "";
			case INTEGER -> ":long";
			case DECIMAL -> ":double";
			case DAY -> ":date";
			case TEXTS -> ":string[]";
		};
	}

	/** A column's value, null for an empty cell. */
	static <T> @Nullable String cell(Column<T> column, T thing) {
		Object value = column.of(thing);
		if (value == null) {
			return null;
		}
		if (value instanceof List<?> texts) {
			return texts.stream()
				.map((each) -> String.valueOf(each).replace(';', ','))
				.collect(Collectors.joining(";"));
		}
		return value.toString();
	}

	/**
	 * Writes a row; numbers and days are no formulas and are told apart by their looks.
	 */
	void row(List<? extends @Nullable String> cells) throws IOException {
		for (int i = 0; i < cells.size(); i++) {
			if (i > 0) {
				this.out.write(',');
			}
			String cell = cells.get(i);
			if (cell != null && !cell.isEmpty()) {
				write(neutral(cell));
			}
		}
		this.out.write("\r\n");
	}

	private void write(String cell) throws IOException {
		boolean plain = cell.chars()
			.noneMatch((character) -> character == '"' || character == ',' || character == '\n' || character == '\r'
					|| character == '\'');
		this.out.write(plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"");
	}

	/** The text as no spreadsheet runs it. */
	static String neutral(String text) {
		String shown = WellFormed.text(text).replaceAll("[\\p{Cntrl}&&[^\t\r\n]]", "\ufffd");
		char first = shown.charAt(0);
		boolean formula = "=+-@\t\r".indexOf(first) >= 0 && !shown.matches("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");
		return formula ? "'" + shown : shown;
	}

	void flush() throws IOException {
		this.out.flush();
	}

}
