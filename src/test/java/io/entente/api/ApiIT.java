package io.entente.api;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import io.entente.graph.ResolvedArticleBuilder;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.ResolvedArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What all endpoints promise alike.
 */
@ApiServer
class ApiIT {

	private static final String NOBODY = "e-" + "a".repeat(26);

	private final ApiCalls api;

	ApiIT(@LocalServerPort int port) {
		this.api = new ApiCalls(port);
	}

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "garbage", "*/*;q=abc", "application/json;charset=utf-99" })
	void an_unreadable_accept_header_counts_as_none(String accept) {
		HttpResponse<String> unknown = this.api.get("/api/v1/entities/" + NOBODY, "Accept", accept);
		assertThat(unknown.statusCode()).isEqualTo(404);
		assertThat(ApiCalls.json(unknown).path("detail").asString()).contains("No entity");
		assertThat(this.api.get("/api/v1/facts", "Accept", accept).statusCode()).isEqualTo(200);
	}

	@Test
	void a_method_that_the_container_refuses_is_a_problem_too() {
		HttpResponse<String> answer = this.api.send("TRACE", "/api/v1/facts", null);
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(ApiCalls.json(answer).path("type").asString()).isEqualTo("urn:entente:problem:method-not-allowed");
	}

	@Test
	void a_problem_repeats_no_more_of_a_request_than_one_can_read() {
		HttpResponse<String> answer = this.api.get("/api/v1/export/progress/" + "y".repeat(7000));
		assertThat(ApiCalls.json(answer).path("detail").asString()).contains("yyy").hasSizeLessThan(2000);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/entities/NOBODY                        | 404 | No entity NOBODY is in this graph
			/entities/nonsense                      | 400 | The parameter uid must be the identifier of an entity
			/entities/NOBODY/facts                  | 404 | No entity
			/pairs/VIETNAM/NOBODY                   | 404 | No entity NOBODY
			/pairs/VIETNAM/VIETNAM                  | 400 | two entities
			/facts/f-aaaaaaaaaaaaaaaaaaaaaaaaaa     | 404 | No fact
			/facts/%3Cb%3E                          | 400 | the identifier of a fact
			/articles/a-aaaaaaaaaaaaaaaaaaaaaaaaaa  | 404 | No article
			/facts?cursor=nonsense                  | 400 | begin again without a cursor
			/facts?cursor=%F0%9F%90%88              | 400 | begin again without a cursor
			/facts?limit=0                          | 400 | The limit must be 1 to 500, not 0
			/facts?limit=501                        | 400 | The limit must be 1 to 500, not 501
			/facts?limit=2e3                        | 400 | must be a whole number, not '2e3'
			/search                                 | 400 | The parameter q is missing
			/search?q=%20                           | 400 | 1 to 200 characters
			/search?q=x&type=planet                 | 400 | must be one of country
			/search?q=x&cursor=abc                  | 400 | name a type
			/search?q=x&type=country&cursor=abc     | 400 | begin again without a cursor
			/timeline/bins?unit=fortnight           | 400 | must be one of day
			/graph/paths?entity=VIETNAM             | 400 | Choose 2 to 8 entities
			/graph/paths?entity=VIETNAM&entity=LAOS&shortest=perhaps | 400 | must be true or false
			/agreements?sort=colour                 | 400 | can't be sorted
			/imports/7777                           | 404 | No import 7777
			/imports/x                              | 400 | must be a whole number
			/search?q=%FF%FE                        | 400 | together they are UTF-8
			/graph/paths?entity=VIETNAM&entity=LAOS&length=x&length=y | 400 | may be given once, not 2 times
			/entities/a%2Fb                         | 400 | The address or a header can't be read
			/nothing/here                           | 404 | Nothing is at /api/v1/nothing/here
			""")
	void what_cannot_be_answered_is_a_problem_that_says_why(String path, int status, String detail) {
		HttpResponse<String> answer = this.api.get("/api/v1" + filled(path));
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
		JsonNode problem = ApiCalls.json(answer);
		assertThat(problem.path("detail").asString()).contains(filled(detail)).doesNotContain("Exception", "\n");
		assertThat(problem.path("status").asInt()).isEqualTo(status);
		assertThat(problem.path("type").asString()).startsWith("urn:entente:problem:");
	}

	@Test
	void a_question_too_long_for_the_search_is_told() {
		HttpResponse<String> answer = this.api.get("/api/v1/search?q=" + "a".repeat(201));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(ApiCalls.json(answer).path("detail").asString()).contains("1 to 200 characters, not 201");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			POST   | /facts       | application/json | 405
			DELETE | /search?q=x  | application/json | 405
			GET    | /facts       | text/html        | 406
			""")
	void a_wrong_method_or_media_type_is_a_problem(String method, String path, String accept, int status) {
		HttpResponse<String> answer = this.api.send(method, "/api/v1" + path, null, "Accept", accept);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
	}

	@Test
	void a_body_of_the_wrong_type_is_a_problem() {
		HttpResponse<String> answer = this.api.send("POST", "/api/v1/graph/neighbours", "entity=x", "Content-Type",
				"text/plain");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		HttpResponse<String> form = this.api.send("POST", "/api/v1/imports", "x=y", "Content-Type",
				"application/x-www-form-urlencoded");
		assertThat(form.statusCode()).as(form.body()).isEqualTo(415);
	}

	@Test
	void an_import_without_content_is_a_problem() {
		HttpResponse<String> answer = this.api.send("POST", "/api/v1/imports", null, "Content-Type", "text/plain");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(ApiCalls.json(answer).path("detail").asString()).contains("no body");
	}

	@Test
	void a_page_of_another_site_may_change_nothing() {
		assertThat(this.api
			.send("POST", "/api/v1/imports", "text", "Content-Type", "text/plain", "Sec-Fetch-Site", "cross-site")
			.statusCode()).isEqualTo(403);
		assertThat(this.api.send("DELETE", "/api/v1/imports/7777", null, "Origin", "https://evil.example").statusCode())
			.isEqualTo(403);
		assertThat(this.api.send("DELETE", "/api/v1/imports/7777", null, "Origin", this.api.root()).statusCode())
			.isEqualTo(404);
		assertThat(this.api.get("/api/v1/facts", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(200);
	}

	@Test
	void what_is_ignored_is_told_and_strictly_refused() {
		HttpResponse<String> lenient = this.api.get("/api/v1/facts?sector=healt&sectr=health&from=soon&limit=3");
		assertThat(lenient.statusCode()).isEqualTo(200);
		assertThat(lenient.headers().firstValue(SelectionResolver.IGNORED).orElseThrow().split(", "))
			.containsExactlyInAnyOrder("sector=healt", "sectr=health", "from=soon");
		HttpResponse<String> strict = this.api.get("/api/v1/facts?sector=healt", "Prefer", "handling=strict");
		assertThat(strict.statusCode()).isEqualTo(400);
		assertThat(ApiCalls.json(strict).path("detail").asString()).contains("sector=healt");
		assertThat(this.api.get("/api/v1/facts?sector=health&match=any&origins=1", "Prefer", "handling=strict")
			.statusCode()).isEqualTo(200);
	}

	@Test
	void pages_hold_everything_once_while_facts_are_added() {
		String before = this.api.get("/api/v1/facts?limit=500").body();
		List<String> all = uids(ApiCalls.json(this.api.get("/api/v1/facts?limit=500")));
		assertThat(all).hasSize(4);
		List<String> paged = new ArrayList<>();
		HttpResponse<String> answer = this.api.get("/api/v1/facts?limit=1");
		assertThat(answer.headers().firstValue(LimitResolver.HEADER)).contains("500");
		paged.addAll(uids(ApiCalls.json(answer)));
		TestGraph.shared().write(List.of(later()));
		while (answer.headers().firstValue("Link").isPresent()) {
			String link = answer.headers().firstValue("Link").orElseThrow();
			assertThat(link).endsWith(">; rel=\"next\"");
			answer = this.api.get(link.substring(1, link.indexOf('>')));
			paged.addAll(uids(ApiCalls.json(answer)));
		}
		assertThat(paged).containsExactlyElementsOf(all);
		assertThat(ApiCalls.json(answer).path("next").isNull()).isTrue();
		assertThat(ApiCalls.json(answer).path("total").asInt()).isEqualTo(5);
		assertThat(this.api.get("/api/v1/facts?limit=500").body()).isNotEqualTo(before);
	}

	@Test
	void a_cursor_of_another_question_is_refused() {
		String cursor = this.api.json("/api/v1/facts?limit=1").path("next").asString();
		assertThat(this.api.get("/api/v1/facts?limit=2&cursor=" + cursor).statusCode()).isEqualTo(200);
		assertThat(this.api.get("/api/v1/facts?kind=event&cursor=" + cursor).statusCode()).isEqualTo(400);
		assertThat(this.api.get("/api/v1/agreements?cursor=" + cursor).statusCode()).isEqualTo(400);
		assertThat(this.api.get("/api/v1/facts?cursor=" + cursor.substring(1)).statusCode()).isEqualTo(400);
	}

	@Test
	void a_ranked_list_is_paged_too() {
		JsonNode first = this.api.json("/api/v1/search?q=vietnam&type=article&limit=1");
		assertThat(first.path("hits")).hasSize(1);
		JsonNode second = this.api
			.json("/api/v1/search?q=vietnam&type=article&limit=1&cursor=" + first.path("next").asString());
		assertThat(second.path("hits")).hasSize(1);
		assertThat(second.path("hits").get(0)).isNotEqualTo(first.path("hits").get(0));
	}

	@Test
	void a_stream_holds_what_the_pages_hold() {
		HttpResponse<String> stream = this.api.get("/api/v1/facts?entity=" + SmallGraph.VIETNAM, "Accept",
				"application/x-ndjson");
		assertThat(stream.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
		JsonNode page = this.api.json("/api/v1/facts?entity=" + SmallGraph.VIETNAM);
		assertThat(stream.body().lines().toList()).hasSize(3)
			.containsExactlyInAnyOrderElementsOf(page.path("facts").valueStream().map(JsonNode::toString).toList());
	}

	@Test
	void bins_add_up_to_the_facts() {
		for (String unit : List.of("day", "month", "quarter", "year", "decade")) {
			JsonNode bins = this.api.json("/api/v1/timeline/bins?unit=" + unit);
			long counted = bins.path("bins").valueStream().mapToLong((bin) -> sum(bin.path("facts"))).sum();
			assertThat(counted + sum(bins.path("wide")) + sum(bins.path("undated"))).isEqualTo(sum(bins.path("total")))
				.isEqualTo(this.api.json("/api/v1/timeline").path("total").asLong());
		}
		JsonNode months = this.api.json("/api/v1/timeline/bins?unit=month").path("bins");
		assertThat(months.valueStream().map((bin) -> bin.path("from").asString()).toList())
			.containsExactly("2025-10-01", "2026-03-01");
		assertThat(sum(this.api.json("/api/v1/timeline/bins?unit=day").path("wide"))).isEqualTo(2);
	}

	@Test
	void an_unchanged_answer_is_not_given_again_until_the_graph_changes() {
		String path = "/api/v1/entities/" + SmallGraph.VIETNAM;
		HttpResponse<String> answer = this.api.get(path);
		String tag = answer.headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> again = this.api.get(path, "If-None-Match", "\"other\", " + tag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(again.headers().firstValue("ETag")).contains(tag);
		assertThat(this.api.get("/api/v1/entities/" + NOBODY, "If-None-Match", tag).statusCode()).isEqualTo(404);
		TestGraph.shared().write(List.of(later()));
		assertThat(this.api.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
	}

	@Test
	void deadlines_are_told() {
		assertThat(this.api.get("/api/v1/facts").headers().firstValue(AnswerHeaders.DEADLINE)).contains("30");
		assertThat(this.api.get("/api/v1/facts", "Accept", "application/x-ndjson")
			.headers()
			.firstValue(AnswerHeaders.DEADLINE)).contains("600");
	}

	@Test
	void an_agreement_told_of_again_stays_the_one_it_was() {
		JsonNode fact = this.api.json("/api/v1/facts?kind=agreement").path("facts").get(0);
		assertThat(this.api.json("/api/v1/facts/" + fact.path("uid").asString())).isEqualTo(fact);
	}

	private static String filled(String text) {
		return text.replace("NOBODY", NOBODY)
			.replace("VIETNAM", SmallGraph.VIETNAM.value())
			.replace("LAOS", SmallGraph.LAOS.value());
	}

	private static List<String> uids(JsonNode page) {
		return page.path("facts").valueStream().map((fact) -> fact.path("uid").asString()).toList();
	}

	private static long sum(JsonNode tally) {
		return tally.path("stated").asLong() + tally.path("planned").asLong() + tally.path("denied").asLong();
	}

	private static ResolvedArticle later() {
		return ResolvedArticleBuilder.article("https://news.example/later")
			.title("Laos and Hungary sign")
			.published("2026-05-02")
			.publisher("Example News")
			.paragraph("Laos and Hungary signed a treaty in May 2026.")
			.country("Laos", "LAO")
			.country("Hungary", "HUN")
			.agreement(AgreementKind.TREATY, AgreementStatus.SIGNED, "2026-05", "Laos", "Hungary")
			.build();
	}

}
