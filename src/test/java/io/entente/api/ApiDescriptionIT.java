package io.entente.api;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.networknt.schema.Error;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description tells what is answered: every question it lists is asked on a small
 * graph, and the answer checked against its schema.
 */
@ApiServer
class ApiDescriptionIT {

	private final ApiCalls api;

	private final DescribedApi described;

	private final JsonNode description;

	ApiDescriptionIT(@LocalServerPort int port) {
		this.api = new ApiCalls(port);
		this.described = new DescribedApi(this.api);
		this.description = this.described.description();
	}

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void every_question_is_answered_as_described() {
		Map<String, String> wrong = new TreeMap<>();
		this.described.questions((each) -> {
			String address = this.described.address(each);
			HttpResponse<String> answer = this.api.get(address);
			JsonNode schema = each.operation().at("/responses/200/content").path("application/json").path("schema");
			if (answer.statusCode() != 200) {
				wrong.put(address, answer.statusCode() + " " + answer.body());
			}
			else if (!schema.isMissingNode()) {
				List<Error> errors = this.described.schema(schema).validate(ApiCalls.json(answer));
				if (!errors.isEmpty()) {
					wrong.put(address, errors + "\n" + answer.body());
				}
			}
		});
		assertThat(wrong).isEmpty();
	}

	@Test
	void every_operation_says_what_it_is_for() {
		List<String> wrong = new ArrayList<>();
		this.described.operations((each) -> {
			if (each.operation().path("summary").asString("").isBlank() || each.operation().path("tags").isEmpty()) {
				wrong.add(each.method() + " " + each.path() + " has no summary or tag");
			}
			each.operation().path("parameters").valueStream().filter((one) -> !one.has("$ref")).forEach((one) -> {
				if (one.path("description").asString("").isBlank()) {
					wrong.add(each.path() + " doesn't describe " + one.path("name").asString());
				}
			});
		});
		assertThat(wrong).isEmpty();
	}

	@Test
	void every_example_is_of_the_shape_it_is_an_example_of() {
		List<String> seen = new ArrayList<>();
		this.described.operations((each) -> each.operation().path("responses").forEach((answer) -> {
			JsonNode content = answer.at("/content").path("application/json");
			if (content.has("example")) {
				seen.add(each.id());
				assertThat(this.described.schema(content.path("schema")).validate(content.path("example")))
					.as(each.id())
					.isEmpty();
			}
		}));
		assertThat(seen).contains("search", "listNeighbours", "listFacts", "getEvidence", "listInvestigations",
				"getInvestigation", "getInvestigationDiff", "getInvestigationHoldings", "getInvestigationFile",
				"listVersions", "getVersion", "listChanges", "getQuerySchema", "listSavedQueries");
	}

	@Test
	void nothing_is_described_as_null_alone() {
		List<String> wrong = new ArrayList<>();
		this.description.at("/components/schemas")
			.propertyStream()
			.forEach((schema) -> schema.getValue().path("properties").propertyStream().forEach((property) -> {
				JsonNode inside = property.getValue().path("additionalProperties");
				if (isNull(property.getValue()) || isNull(property.getValue().path("items")) || isNull(inside)) {
					wrong.add(schema.getKey() + "." + property.getKey());
				}
			}));
		assertThat(wrong).isEmpty();
	}

	private static boolean isNull(JsonNode schema) {
		return schema.path("type").asString("").equals("null");
	}

	@Test
	void the_description_is_made_of_our_own_only_and_comes_as_yaml_too() {
		assertThat(this.description.path("openapi").asString()).startsWith("3.1");
		assertThat(this.description.path("paths").propertyStream().map(Map.Entry::getKey))
			.allMatch((path) -> path.startsWith("/api/v1/"));
		assertThat(this.api.get("/api/v1/openapi.yaml").body()).startsWith("openapi: 3.1");
	}

	@Test
	void the_page_to_try_it_out_comes_from_this_server() {
		HttpResponse<String> page = this.api.get("/api/swagger-ui/index.html");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).doesNotContain("https://").contains("swagger-initializer.js");
		assertThat(this.api.get("/api/docs").statusCode()).isEqualTo(302);
		assertThat(this.api.get("/api/swagger-ui/swagger-initializer.js").body()).contains("/api/v1/openapi");
	}

}
