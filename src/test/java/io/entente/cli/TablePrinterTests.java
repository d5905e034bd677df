package io.entente.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TablePrinterTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@Test
	void columns_stand_below_their_names() {
		assertThat(print(80, List.of("country", "facts"), List.of("Vietnam", 12L), List.of("Laos", 7L)))
			.containsExactly("country  facts", "-------  -----", "Vietnam  12", "Laos     7");
	}

	@Test
	void wide_characters_take_two_cells_and_marks_none() {
		assertThat(print(80, List.of("name", "n"), List.of("한국", 1L), List.of("日本語", 2L), List.of("Cote\u0301", 3L),
				List.of("👍", 4L)))
			.containsExactly("name    n", "------  -", "한국    1", "日本語  2", "Cote\u0301    3", "👍      4");
	}

	@Test
	void a_line_is_cut_to_the_terminal_and_says_so() {
		List<String> lines = print(20, List.of("sentence", "n"), List.of("They signed a memorandum in Hanoi.", 1L));
		assertThat(lines).allSatisfy((line) -> assertThat(TerminalWidth.of(line)).isLessThanOrEqualTo(20));
		assertThat(lines.getLast()).isEqualTo("They signed a me…  1");
		assertThat(print(14, List.of("name", "n"), List.of("대한민국 정부", 1L)).getLast()).isEqualTo("대한민국 …   1");
	}

	@Test
	void a_pipe_gets_columns_of_sixty_at_most() {
		assertThat(print(TerminalWidth.UNKNOWN, List.of("a", "b"), List.of("x".repeat(100), "y")).getLast())
			.isEqualTo("x".repeat(59) + "…  y");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u001B[2J", "\u009B31m", "\u0007", "\b\b\b", "\r", "\n", "\u0085", "\u2028", "\u0000",
			"\u007F", "\u202E", "\u2066", "\u061C", "\u200F", "\u001B]0;title\u0007" })
	void nothing_in_a_text_drives_the_terminal(String driving) {
		String name = "a" + driving + "b";
		for (Object cell : List.of(name, List.of(name), Map.of(name, name),
				Map.of("properties", Map.of("name", name)))) {
			List<String> lines = print(80, List.of(name), List.of(cell));
			assertThat(lines).hasSize(3)
				.allSatisfy((line) -> assertThat(line)
					.doesNotContainPattern("[\\p{Cc}\\u2028\\u2029\\u061c\\u200f\\u202a-\\u202e\\u2066-\\u2069]"));
		}
	}

	@Test
	void text_from_right_to_left_keeps_to_its_own_column() {
		assertThat(print(80, List.of("one", "other"), List.of("مصر", "إيران"), List.of("Peru", "Laos")))
			.containsExactly("one   other", "----  -----", "\u2068مصر\u2069   \u2068إيران\u2069", "Peru  Laos");
	}

	@Test
	void things_are_told_by_their_names_and_nothing_by_nothing() {
		Map<String, Object> node = Map.of("$type", "node", "labels", List.of("Country"), "properties",
				Map.of("uid", "e-1", "name", "Peru"));
		Map<String, Object> nameless = Map.of("properties", Map.of("uid", "e-1", "name", " "));
		assertThat(print(80, List.of("a"), List.of(node), List.of(nameless), Arrays.asList((Object) null),
				List.of(List.of("x", 1L)), List.of(true)))
			.containsExactly("a", "-------", "Peru", "e-1", "", "[\"x\",1]", "true");
	}

	@Test
	void no_row_is_told_by_the_names_of_the_columns_alone() {
		assertThat(print(80, List.of("a", "b"))).containsExactly("a  b", "-  -");
		this.out.reset();
		new TablePrinter(this.out, 80).finish();
		assertThat(this.out.size()).isZero();
	}

	@Test
	void rows_beyond_the_first_are_printed_as_they_come() {
		TablePrinter printer = new TablePrinter(this.out, 80);
		printer.columns(List.of("n"));
		for (int i = 0; i < 199; i++) {
			printer.row(List.of("1"));
		}
		assertThat(this.out.size()).isZero();
		printer.row(List.of("1"));
		assertThat(lines()).hasSize(202);
		printer.row(List.of("longer"));
		assertThat(lines().getLast()).isEqualTo("…");
		printer.finish();
		assertThat(lines()).hasSize(203);
	}

	@SafeVarargs
	private List<String> print(int width, List<String> columns, List<@Nullable Object>... rows) {
		this.out.reset();
		TablePrinter printer = new TablePrinter(this.out, width);
		printer.columns(columns);
		for (List<@Nullable Object> row : rows) {
			printer.row(row);
		}
		printer.finish();
		return lines();
	}

	private List<String> lines() {
		return this.out.toString(StandardCharsets.UTF_8).lines().toList();
	}

}
