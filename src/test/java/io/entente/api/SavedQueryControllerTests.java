package io.entente.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.entente.query.QueryId;
import io.entente.query.SavedQueries;
import io.entente.query.SavedQuery;
import io.entente.query.UnreadableQueriesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

class SavedQueryControllerTests {

	private static final String ADDRESS = "/api/v1/query/saved";

	private static final SavedQuery SIGNED = new SavedQuery(new QueryId("one"), "Signed", "RETURN 1", "{\"a\": 1}");

	private final SavedQueries queries = mock();

	private final MockMvcTester mvc = ApiMvc.of(new SavedQueryController(this.queries));

	@Test
	void all_are_listed() {
		given(this.queries.findAll()).willReturn(List.of(SIGNED));
		assertThat(this.mvc.get().uri(ADDRESS)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
				[{"id": "one", "name": "Signed", "query": "RETURN 1", "parameters": "{\\"a\\": 1}"}]""");
	}

	@Test
	void one_is_kept_under_the_clients_id() {
		assertThat(put("one", """
				{"name": "Signed", "query": "RETURN 1", "parameters": "{\\"a\\": 1}"}""")).hasStatusOk();
		verify(this.queries).save(SIGNED);
		assertThat(put("two", "{\"name\": \"Signed\", \"query\": \"RETURN 1\"}")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"id\": \"two\", \"parameters\": \"\"}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			one   | {"query": "RETURN 1"}               | must have a name and a query
			one   | {"name": "Signed"}                  | must have a name and a query
			one   | {"name": " ", "query": "RETURN 1"}  | a name of 1 to 200 characters
			one   | nonsense                            | isn't the JSON object expected
			a.b   | {"name": "N", "query": "RETURN 1"}  | letters, digits, hyphens and underscores
			""")
	void what_cannot_be_kept_is_a_problem_that_says_why(String id, String body, String detail) {
		assertThat(put(id, body)).hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.contains(detail);
		verify(this.queries, never()).save(any());
	}

	@Test
	void one_that_is_not_kept_cannot_be_forgotten() {
		given(this.queries.delete(SIGNED.id())).willReturn(Optional.of(SIGNED));
		assertThat(this.mvc.delete().uri(ADDRESS + "/one")).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(this.mvc.delete().uri(ADDRESS + "/two")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyJson()
			.isLenientlyEqualTo("""
					{"title": "Unknown query", "status": 404,
					 "detail": "No query is kept under the identifier 'two'; it may have been deleted"}""");
	}

	@Test
	void a_file_that_somebody_spoilt_is_told() {
		given(this.queries.findAll()).willThrow(
				new UnreadableQueriesException(Path.of("queries.json"), new IllegalArgumentException("no name")));
		assertThat(this.mvc.get().uri(ADDRESS)).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
			.bodyText()
			.contains("Kept queries unreadable", "queries.json", "mend that file");
	}

	private MvcTestResult put(String id, String body) {
		return this.mvc.put().uri(ADDRESS + "/" + id).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

}
