package io.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.entente.query.RowSink;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints rows as a table for people: columns aligned by what a terminal makes of their
 * characters, cut to its width, nothing in them that could drive it. The first rows
 * decide the widths.
 */
final class TablePrinter implements RowSink {

	/** Rows that are looked at before the first is printed. */
	private static final int SAMPLE = 200;

	private static final int MAX_COLUMN = 60;

	private static final String GAP = "  ";

	private static final Pattern DRIVING = Pattern
		.compile("[\\p{Cc}\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final OutputStream out;

	private final int width;

	private final List<List<String>> waiting = new ArrayList<>();

	private int[] widths = new int[0];

	private boolean printing;

	TablePrinter(OutputStream out, int width) {
		this.out = out;
		this.width = width;
	}

	@Override
	public void columns(List<String> names) {
		this.waiting.add(names.stream().map(TablePrinter::harmless).toList());
	}

	@Override
	public void row(List<@Nullable Object> cells) {
		List<String> row = cells.stream().map(TablePrinter::text).toList();
		if (this.printing) {
			print(row);
			return;
		}
		this.waiting.add(row);
		if (this.waiting.size() > SAMPLE) {
			begin();
		}
	}

	/** Prints what was waited with. */
	void finish() {
		if (!this.printing) {
			begin();
		}
	}

	private void begin() {
		this.printing = true;
		if (this.waiting.isEmpty()) {
			return;
		}
		this.widths = new int[this.waiting.getFirst().size()];
		for (List<String> row : this.waiting) {
			for (int i = 0; i < this.widths.length; i++) {
				this.widths[i] = Math.max(this.widths[i], Math.min(MAX_COLUMN, TerminalWidth.of(row.get(i))));
			}
		}
		fit();
		print(this.waiting.removeFirst());
		List<String> rule = new ArrayList<>();
		for (int each : this.widths) {
			rule.add("-".repeat(each));
		}
		print(rule);
		this.waiting.forEach(this::print);
		this.waiting.clear();
	}

	/** The widest column gives way until all fit. */
	private void fit() {
		long total = 0;
		for (int each : this.widths) {
			total += each + GAP.length();
		}
		while (total - GAP.length() > this.width) {
			int widest = 0;
			for (int i = 1; i < this.widths.length; i++) {
				widest = (this.widths[i] > this.widths[widest]) ? i : widest;
			}
			if (this.widths[widest] <= 6) {
				return;
			}
			this.widths[widest]--;
			total--;
		}
	}

	private void print(List<String> row) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < this.widths.length; i++) {
			String cell = cut(row.get(i), this.widths[i]);
			line.append(isolated(cell));
			if (i < this.widths.length - 1) {
				line.append(" ".repeat(this.widths[i] - TerminalWidth.of(cell))).append(GAP);
			}
		}
		try {
			this.out.write((line.toString().stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String cut(String text, int width) {
		if (TerminalWidth.of(text) <= width) {
			return text;
		}
		StringBuilder kept = new StringBuilder();
		int used = 0;
		for (int character : text.codePoints().toArray()) {
			used += TerminalWidth.of(character);
			if (used > width - 1) {
				break;
			}
			kept.appendCodePoint(character);
		}
		return kept.append('…').toString();
	}

	private static String text(@Nullable Object cell) {
		return switch (cell) {
			case null -> "";
			case String text -> harmless(text);
			case Map<?, ?> map when map.get("properties") instanceof Map<?, ?> properties ->
				harmless(named(map, properties));
			case Map<?, ?> map -> harmless(JSON.writeValueAsString(map));
			case List<?> list -> harmless(JSON.writeValueAsString(list));
			default -> cell.toString();
		};
	}

	/** A thing by its name, since its whole would fill the screen; JSON has the whole. */
	private static String named(Map<?, ?> map, Map<?, ?> properties) {
		for (String key : List.of("name", "title", "uid")) {
			if (properties.get(key) instanceof String text && !text.isBlank()) {
				return text;
			}
		}
		return JSON.writeValueAsString(map);
	}

	/**
	 * No control character, of either set, and no change of direction reaches the
	 * terminal.
	 */
	private static String harmless(String text) {
		return DRIVING.matcher(text).replaceAll(" ").strip();
	}

	/**
	 * Text from right to left would take its neighbours along: the columns would stand in
	 * another order. Terminals that know no directions show nothing for the marks.
	 */
	private static String isolated(String cell) {
		return cell.codePoints().anyMatch(TablePrinter::isFromTheRight) ? "\u2068" + cell + "\u2069" : cell;
	}

	private static boolean isFromTheRight(int character) {
		byte direction = Character.getDirectionality(character);
		return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
				|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
				|| direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
	}

}
