package io.entente.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.query.QueryFailedException.Position;
import io.entente.query.QueryFailedException.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ResultWriterTests {

	private static final QueryOutcome WHOLE = new QueryOutcome(1, null, 5, List.of("No such label"), Set.of(),
			Set.of());

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			=1+2            | '=1+2
			+cmd            | '+cmd
			-cmd            | '-cmd
			@SUM(A1)        | '@SUM(A1)
			-12.5           | -12.5
			a=b             | a=b
			""")
	void a_cell_that_a_spreadsheet_would_run_is_told_as_text(String text, String cell) {
		assertThat(csv(text)).isEqualTo(cell + "\r\n");
	}

	@Test
	void a_formula_behind_a_line_break_or_tab_is_told_as_text_too() {
		assertThat(csv("\t=1+2")).isEqualTo("'\t=1+2\r\n");
		assertThat(csv("\r=1+2")).isEqualTo("\"'\r=1+2\"\r\n");
		assertThat(csv("\n=1+2")).isEqualTo("\"'\n=1+2\"\r\n");
	}

	@Test
	void quotes_commas_and_line_breaks_stay_in_their_cell() {
		assertThat(csv("a \"b\", c\r\nd")).isEqualTo("\"a \"\"b\"\", c\r\nd\"\r\n");
		assertThat(csv("عربي, \u202Eabc")).isEqualTo("\"عربي, \u202Eabc\"\r\n");
		assertThat(csv("a\u0000\u001B[31mb\u009B")).isEqualTo("a\uFFFD\uFFFD[31mb\uFFFD\r\n");
	}

	@Test
	void what_is_no_value_by_itself_stands_in_a_cell_as_json() {
		assertThat(csv(List.of("a", 1L))).isEqualTo("\"[\"\"a\"\",1]\"\r\n");
		assertThat(csv(Map.of("name", "=x"))).isEqualTo("\"{\"\"name\"\":\"\"=x\"\"}\"\r\n");
		assertThat(csv(null)).isEqualTo("\r\n");
		assertThat(csv(-3L)).isEqualTo("-3\r\n");
		assertThat(csv(1e21)).isEqualTo("1.0E21\r\n");
		assertThat(csv(true)).isEqualTo("true\r\n");
	}

	@Test
	void names_of_columns_are_a_persons_text_too() {
		ResultWriter writer = ResultWriter.of(ResultFormat.CSV, this.out);
		writer.columns(List.of("=1+2", "a,b"));
		assertThat(text()).isEqualTo("\uFEFF'=1+2,\"a,b\"\r\n");
	}

	@Test
	void one_object_is_json_with_rows_and_without() {
		ResultWriter writer = ResultWriter.of(ResultFormat.JSON, this.out);
		assertThat(writer.isBegun()).isFalse();
		writer.columns(List.of("a"));
		assertThat(writer.isBegun()).isTrue();
		writer.row(List.of("\"\u2028\uD83D\uDE00"));
		writer.row(Arrays.asList((Object) null));
		writer.finish(WHOLE);
		JsonNode json = JsonMapper.shared().readTree(text());
		assertThat(json.at("/rows/0/0").asString()).isEqualTo("\"\u2028\uD83D\uDE00");
		assertThat(json.at("/rows/1/0").isNull()).isTrue();
		assertThat(json.at("/outcome/cut").isNull()).isTrue();
		assertThat(json.at("/outcome/notes/0").asString()).isEqualTo("No such label");
		this.out.reset();
		writer = ResultWriter.of(ResultFormat.JSON, this.out);
		writer.columns(List.of());
		writer.finish(WHOLE);
		assertThat(JsonMapper.shared().readTree(text()).path("rows").isArray()).isTrue();
	}

	@Test
	void a_failure_in_between_ends_the_object_with_its_place_but_breaks_a_table() {
		QueryFailedException failure = new QueryFailedException(Reason.CYPHER, "Divided by 0", new Position(3, 4));
		ResultWriter lines = ResultWriter.of(ResultFormat.NDJSON, this.out);
		lines.columns(List.of("a"));
		lines.fail(failure);
		assertThat(text().lines().toList().getLast()).isEqualTo(
				"{\"error\":{\"reason\":\"CYPHER\",\"detail\":\"line 3, column 4: Divided by 0\",\"line\":3,\"column\":4}}");
		ResultWriter table = ResultWriter.of(ResultFormat.CSV, this.out);
		table.columns(List.of("a"));
		assertThatExceptionOfType(QueryFailedException.class).isThrownBy(() -> table.fail(failure)).isSameAs(failure);
	}

	@Test
	void accept_headers_choose_the_format() {
		assertThat(ResultFormat.accepted("text/csv;q=1")).isEqualTo(ResultFormat.CSV);
		assertThat(ResultFormat.accepted("application/X-NDJSON")).isEqualTo(ResultFormat.NDJSON);
		assertThat(ResultFormat.accepted("*/*")).isEqualTo(ResultFormat.JSON);
	}

	private String csv(@Nullable Object value) {
		this.out.reset();
		ResultWriter.of(ResultFormat.CSV, this.out).row(Arrays.asList(value));
		return text();
	}

	private String text() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

}
