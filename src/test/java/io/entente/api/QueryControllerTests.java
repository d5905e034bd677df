package io.entente.api;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.query.CypherQuery;
import io.entente.query.QueryFailedException;
import io.entente.query.QueryFailedException.Position;
import io.entente.query.QueryFailedException.Reason;
import io.entente.query.QueryId;
import io.entente.query.QueryOutcome;
import io.entente.query.QueryOutcome.Cut;
import io.entente.query.QuerySchema;
import io.entente.query.QueryService;
import io.entente.query.RowSink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class QueryControllerTests {

	private static final String ADDRESS = "/api/v1/query";

	private static final EntityUid KENYA = EntityUid.of(EntityType.COUNTRY, "KEN");

	private static final MediaType NDJSON = MediaType.parseMediaType("application/x-ndjson");

	private static final MediaType CSV = MediaType.parseMediaType("text/csv");

	private final QueryService service = mock();

	private final MockMvcTester mvc = ApiMvc.of(new QueryController(this.service));

	@Test
	void a_result_is_one_object_and_its_bounds_stand_in_the_headers() {
		answer(null, List.of(KENYA.value(), 7L));
		MvcTestResult result = ask("""
				{"query": "RETURN 1", "limit": 25, "seconds": 2.5, "id": "mine"}""", MediaType.APPLICATION_JSON);
		assertThat(result).hasStatusOk()
			.hasHeader("X-Query-Id", "mine")
			.hasHeader("X-Query-Limit", "25")
			.hasHeader("X-Query-Deadline", "2.5s")
			.hasHeader("Cache-Control", "no-store")
			.bodyJson()
			.isStrictlyEqualTo("""
					{"columns": ["who", "many"], "rows": [["%s", 7]], "outcome": {"rows": 1, "cut": null,
					 "milliseconds": 12, "notes": [], "entities": ["%s"], "facts": []}}""".formatted(KENYA, KENYA));
		ArgumentCaptor<CypherQuery> asked = ArgumentCaptor.captor();
		verify(this.service).run(asked.capture(), any());
		assertThat(asked.getValue())
			.isEqualTo(new CypherQuery(new QueryId("mine"), "RETURN 1", Map.of(), 25, Duration.ofMillis(2500)));
	}

	@Test
	void nothing_said_means_the_usual_bounds_and_an_id_of_the_servers_own() {
		answer(null, List.of("Kenya", 1L));
		MvcTestResult result = ask("{\"query\": \"RETURN 1\"}", MediaType.ALL);
		assertThat(result).hasStatusOk()
			.hasHeader("X-Query-Limit", "1000")
			.hasHeader("X-Query-Deadline", "15.0s")
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
		assertThat(result.getResponse().getHeader("X-Query-Id")).hasSize(36);
	}

	@Test
	void parameters_arrive_as_json_has_them() {
		answer(null, List.of("Kenya", 1L));
		assertThat(ask("""
				{"query": "RETURN $a", "parameters": {"a": [1, null, {"$date": "2025-10-01"}], "b": 1.5}}""",
				MediaType.ALL))
			.hasStatusOk();
		ArgumentCaptor<CypherQuery> asked = ArgumentCaptor.captor();
		verify(this.service).run(asked.capture(), any());
		assertThat(asked.getValue().parameters()).containsEntry("b", 1.5)
			.containsEntry("a", Arrays.asList(1, null, Map.of("$date", "2025-10-01")));
	}

	@Test
	void lines_hold_the_columns_each_row_and_how_it_ended() {
		answer(Cut.LIMIT, List.of("Kenya", 1L), List.of("Peru", 2L));
		MvcTestResult result = ask("{\"query\": \"RETURN 1\"}", NDJSON);
		assertThat(result).hasStatusOk().hasContentTypeCompatibleWith(NDJSON);
		assertThat(result).bodyText().satisfies((body) -> {
			List<String> lines = body.lines().toList();
			assertThat(lines).hasSize(4).startsWith("{\"columns\":[\"who\",\"many\"]}", "{\"row\":[\"Kenya\",1]}");
			assertThat(lines.getLast()).contains("\"outcome\"", "\"cut\":\"LIMIT\"");
		});
	}

	@Test
	void a_table_is_for_spreadsheets_and_runs_nothing_in_them() {
		answer(null, List.of("=HYPERLINK(\"http://evil.example\")", -3L));
		MvcTestResult result = ask("{\"query\": \"RETURN 1\"}", CSV);
		assertThat(result).hasStatusOk().hasContentTypeCompatibleWith(CSV);
		assertThat(result).bodyText()
			.isEqualTo("\uFEFFwho,many\r\n\"'=HYPERLINK(\"\"http://evil.example\"\")\",-3\r\n");
	}

	@Test
	void a_fault_in_the_text_is_a_problem_with_its_place() {
		given(this.service.run(any(), any()))
			.willThrow(new QueryFailedException(Reason.CYPHER, "Invalid input 'RETRUN'", new Position(2, 7)));
		for (MediaType accepted : List.of(MediaType.APPLICATION_JSON, NDJSON, CSV, MediaType.ALL)) {
			MvcTestResult result = ask("{\"query\": \"RETRUN 1\"}", accepted);
			assertThat(result).hasStatus(HttpStatus.BAD_REQUEST)
				.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
				.doesNotContainHeader("X-Query-Limit")
				.bodyJson()
				.isLenientlyEqualTo(
						"""
								{"type": "urn:entente:problem:query-not-answered", "title": "Query not answered", "status": 400,
								 "detail": "line 2, column 7: Invalid input 'RETRUN'", "reason": "CYPHER", "line": 2, "column": 7}""");
		}
	}

	@ParameterizedTest
	@EnumSource
	void each_reason_has_a_status_of_its_own(Reason reason) {
		given(this.service.run(any(), any())).willThrow(new QueryFailedException(reason, "Why"));
		HttpStatus status = switch (reason) {
			case REFUSED -> HttpStatus.FORBIDDEN;
			case CYPHER -> HttpStatus.BAD_REQUEST;
			case DEADLINE -> HttpStatus.GATEWAY_TIMEOUT;
			case MEMORY -> HttpStatus.CONTENT_TOO_LARGE;
			case CANCELLED -> HttpStatus.CONFLICT;
			case BUSY -> HttpStatus.TOO_MANY_REQUESTS;
		};
		assertThat(ask("{\"query\": \"RETURN 1\"}", MediaType.ALL)).hasStatus(status).bodyJson().isLenientlyEqualTo("""
				{"status": %d, "reason": "%s", "detail": "Why"}""".formatted(status.value(), reason));
	}

	@Test
	void a_failure_after_the_first_row_stands_at_the_end_of_the_answer() {
		given(this.service.run(any(), any())).willAnswer((asked) -> {
			RowSink sink = asked.getArgument(1);
			sink.columns(List.of("n"));
			sink.row(List.of(1L));
			throw new QueryFailedException(Reason.MEMORY, "Too much");
		});
		assertThat(ask("{\"query\": \"RETURN 1\"}", MediaType.APPLICATION_JSON)).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("""
					{"columns": ["n"], "rows": [[1]], "error": {"reason": "MEMORY", "detail": "Too much"}}""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{}                                                | must have a query
			{"query": "RETURN 1", "limit": 0}                 | 1 to 100000 rows, not 0
			{"query": "RETURN 1", "limit": 100001}            | 1 to 100000 rows, not 100001
			{"query": "RETURN 1", "limit": "many"}            | isn't the JSON object expected
			{"query": "RETURN 1", "seconds": 61}              | 60 seconds, not 61.0
			{"query": "RETURN 1", "seconds": 0}               | deadline is between
			{"query": "RETURN 1", "seconds": -1}              | deadline is between
			{"query": "RETURN 1", "seconds": 1e300}           | deadline is between
			{"query": "RETURN 1", "id": "a b"}                | letters, digits, hyphens and underscores
			{"query": "RETURN 1", "id": ""}                   | letters, digits, hyphens and underscores
			{"query": "RETURN 1", "parameters": [1]}          | isn't the JSON object expected
			{"query":                                         | isn't the JSON object expected
			[]                                                | isn't the JSON object expected
			""")
	void what_cannot_be_asked_is_a_problem_that_says_why(String body, String detail) {
		assertThat(ask(body, MediaType.ALL)).hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.contains(detail);
		verify(this.service, never()).run(any(), any());
	}

	@Test
	void a_form_of_another_site_cannot_ask() {
		assertThat(this.mvc.post().uri(ADDRESS).contentType(MediaType.TEXT_PLAIN).content("{\"query\": \"RETURN 1\"}"))
			.hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void a_query_is_stopped_by_its_id_and_one_that_does_not_run_is_told() {
		given(this.service.cancel(new QueryId("mine"))).willReturn(true);
		assertThat(this.mvc.delete().uri(ADDRESS + "/mine")).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(this.mvc.delete().uri(ADDRESS + "/other")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyJson()
			.isLenientlyEqualTo("""
					{"title": "Unknown query", "type": "urn:entente:problem:unknown-query",
					 "detail": "No query runs under the identifier 'other'; it may have ended"}""");
		assertThat(this.mvc.delete().uri(ADDRESS + "/{id}", "a b")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void what_there_is_to_ask_about_and_who_takes_part_is_told() {
		given(this.service.findSchema())
			.willReturn(new QuerySchema(List.of(new QuerySchema.Counted("Entity", 5)), List.of(), List.of()));
		assertThat(this.mvc.get().uri(ADDRESS + "/schema")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"labels": [{"name": "Entity", "count": 5}]}""");
		given(this.service.findParticipants(any())).willReturn(List.of(KENYA));
		assertThat(participants("{\"facts\": [\"f-%s\"]}".formatted("a".repeat(26)))).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("{\"entities\": [\"%s\"]}".formatted(KENYA));
		assertThat(participants("{}")).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("must name facts");
		assertThat(participants("{\"facts\": [\"nonsense\"]}")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(participants("{\"facts\": [null]}")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	private MvcTestResult participants(String body) {
		return this.mvc.post()
			.uri(ADDRESS + "/participants")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private MvcTestResult ask(String body, MediaType accepted) {
		return this.mvc.post()
			.uri(ADDRESS)
			.contentType(MediaType.APPLICATION_JSON)
			.accept(accepted)
			.content(body)
			.exchange();
	}

	@SafeVarargs
	private void answer(@Nullable Cut cut, List<Object>... rows) {
		given(this.service.run(any(), any())).willAnswer((asked) -> {
			RowSink sink = asked.getArgument(1);
			sink.columns(List.of("who", "many"));
			for (List<Object> row : rows) {
				sink.row(List.copyOf(row));
			}
			return new QueryOutcome(rows.length, cut, 12, List.of(), Set.of(KENYA), Set.of());
		});
	}

}
