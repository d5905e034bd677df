package io.entente.shell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedRequestTests {

	@ParameterizedTest
	@ValueSource(ints = { 400, 404, 405, 413, 414, 418, 431, 500, 599 })
	void a_program_is_told_in_problem_details(int status) {
		RefusedRequest refused = RefusedRequest.of("/api/v1/facts/\"}<script>", status);
		assertThat(refused.type()).isEqualTo("application/problem+json");
		JsonNode problem = new JsonMapper().readTree(refused.text());
		assertThat(problem.path("status").asInt()).isEqualTo(status);
		assertThat(problem.path("type").asString()).matches("urn:entente:problem:[a-z-]+");
		assertThat(problem.path("detail").asString()).hasSizeGreaterThan(20).doesNotContain("script");
	}

	@Test
	void a_person_is_told_on_a_page_that_leads_back() {
		RefusedRequest refused = RefusedRequest.of("/entity/<script>", 400);
		assertThat(refused.type()).startsWith("text/html");
		assertThat(refused.text()).contains("The address or a header can't be read", "href=\"/\"")
			.doesNotContain("script", "Tomcat");
	}

}
