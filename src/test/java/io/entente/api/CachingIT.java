package io.entente.api;

import java.net.http.HttpResponse;
import java.util.List;

import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever keeps an answer, a browser or a proxy, gives it to nobody who asked otherwise.
 */
@ApiServer
class CachingIT {

	private final ApiCalls api;

	CachingIT(@LocalServerPort int port) {
		this.api = new ApiCalls(port);
	}

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void an_answer_tells_what_it_depends_on_and_its_tag_holds_for_that_alone() {
		String path = "/api/v1/facts?sector=magic";
		HttpResponse<String> answer = this.api.get(path);
		String tag = answer.headers().firstValue("ETag").orElseThrow();
		assertThat(answer.headers().firstValue("Vary").orElseThrow().split(", ")).contains("Accept", "Prefer");
		HttpResponse<String> again = this.api.get(path, "If-None-Match", tag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.headers().firstValue("Vary")).isEqualTo(answer.headers().firstValue("Vary"));
		assertThat(again.headers().firstValue("Cache-Control")).isEqualTo(answer.headers().firstValue("Cache-Control"));
		assertThat(this.api.get(path, "If-None-Match", tag, "Prefer", "handling=strict").statusCode()).isEqualTo(400);
		assertThat(this.api.get(path, "If-None-Match", tag, "Accept", "application/x-ndjson").statusCode())
			.isEqualTo(200);
	}

	@Test
	void what_is_told_in_the_language_of_who_asks_says_so() {
		for (String path : List.of("/api/v1/export/formats", "/api/v1/export?format=csv")) {
			HttpResponse<String> english = this.api.get(path, "Accept-Language", "en");
			HttpResponse<String> korean = this.api.get(path, "Accept-Language", "ko");
			assertThat(korean.body()).as(path).isNotEqualTo(english.body());
			assertThat(korean.headers().firstValue("Vary")).as(path).contains("Accept-Language");
			assertThat(korean.headers().firstValue("ETag")).as(path).isEmpty();
		}
	}

}
