package io.entente.api;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description tells what is answered: every question it lists is asked on a small
 * graph, and the answer checked against its schema.
 */
@ApiServer
class ApiDescriptionIT {

	private static final String DESCRIPTION = "https://entente.example/openapi.json";

	/**
	 * Tell of what runs at the moment, or of versions that only much writing makes:
	 * tested where it is begun and written.
	 */
	private static final Set<String> MADE_ELSEWHERE = Set.of("/api/v1/imports/{id}", "/api/v1/export/progress/{id}",
			"/api/v1/investigations/{uid}/versions/{number}", "/api/v1/investigations/{uid}/versions/{number}/changes");

	private final ApiCalls api;

	private final JsonNode description;

	private final SchemaRegistry schemas;

	ApiDescriptionIT(@LocalServerPort int port) {
		this.api = new ApiCalls(port);
		this.description = this.api.json("/api/v1/openapi.json");
		this.schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
				(builder) -> builder.schemas(Map.of(DESCRIPTION, this.description.toString())));
	}

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void every_question_is_answered_as_described() {
		Map<String, String> wrong = new TreeMap<>();
		operations((path, operation) -> {
			if (MADE_ELSEWHERE.contains(path)) {
				return;
			}
			String address = address(path, operation);
			HttpResponse<String> answer = this.api.get(address);
			JsonNode schema = operation.at("/responses/200/content").path("application/json").path("schema");
			if (answer.statusCode() != 200) {
				wrong.put(address, answer.statusCode() + " " + answer.body());
			}
			else if (!schema.isMissingNode()) {
				List<Error> errors = schema(schema).validate(ApiCalls.json(answer));
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
		this.description.path("paths")
			.propertyStream()
			.forEach((path) -> path.getValue().propertyStream().forEach((method) -> {
				JsonNode operation = method.getValue();
				if (operation.path("summary").asString("").isBlank() || operation.path("tags").isEmpty()) {
					wrong.add(method.getKey() + " " + path.getKey() + " has no summary or tag");
				}
				operation.path("parameters").valueStream().filter((each) -> !each.has("$ref")).forEach((each) -> {
					if (each.path("description").asString("").isBlank()) {
						wrong.add(path.getKey() + " doesn't describe " + each.path("name").asString());
					}
				});
			}));
		assertThat(wrong).isEmpty();
	}

	@Test
	void every_example_is_of_the_shape_it_is_an_example_of() {
		List<String> seen = new ArrayList<>();
		operations((path, operation) -> {
			JsonNode content = operation.at("/responses/200/content").path("application/json");
			if (content.has("example")) {
				seen.add(operation.path("operationId").asString());
				assertThat(schema(content.path("schema")).validate(content.path("example"))).as(path).isEmpty();
			}
		});
		assertThat(seen).contains("search", "listNeighbours", "listFacts", "getEvidence", "listInvestigations",
				"getInvestigation", "getInvestigationDiff", "getInvestigationHoldings", "getInvestigationFile",
				"listVersions", "getVersion", "listChanges", "getQuerySchema", "listSavedQueries");
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

	private Schema schema(JsonNode schema) {
		String rooted = schema.toString().replace("\"#/", "\"" + DESCRIPTION + "#/");
		return this.schemas.getSchema(SchemaLocation.of("urn:asked:" + rooted.hashCode()),
				new JsonMapper().readTree(rooted));
	}

	private void operations(BiConsumer<String, JsonNode> taker) {
		this.description.path("paths")
			.propertyStream()
			.filter((path) -> path.getValue().has("get"))
			.forEach((path) -> taker.accept(path.getKey(), path.getValue().path("get")));
	}

	/** An address that asks for something the small graph has. */
	private String address(String path, JsonNode operation) {
		String address = path.replace("/pairs/{a}/{b}", "/pairs/" + SmallGraph.HUNGARY + "/" + SmallGraph.VIETNAM)
			.replace("/entities/{uid}", "/entities/" + SmallGraph.VIETNAM);
		if (address.contains("/agreements/{uid}")) {
			address = address.replace("{uid}", fact("agreement"));
		}
		else if (address.contains("/facts/{uid}")) {
			address = address.replace("{uid}", fact("event"));
		}
		else if (address.contains("/articles/{uid}")) {
			address = address.replace("{uid}", article());
		}
		else if (address.contains("/investigations/{uid}")) {
			address = address.replace("{uid}", investigation()).replace("{number}", "1");
		}
		List<String> query = new ArrayList<>();
		if (path.equals("/api/v1/citations")) {
			query.add("fact=" + fact("event"));
		}
		operation.path("parameters")
			.valueStream()
			.filter((each) -> each.path("required").asBoolean(false) && each.path("in").asString().equals("query"))
			.flatMap((each) -> values(path, each))
			.forEach(query::add);
		return query.isEmpty() ? address : address + "?" + String.join("&", query);
	}

	private static Stream<String> values(String path, JsonNode parameter) {
		String name = parameter.path("name").asString();
		return switch (name) {
			case "entity" -> path.endsWith("/neighbours") ? Stream.of("entity=" + SmallGraph.VIETNAM)
					: Stream.of("entity=" + SmallGraph.VIETNAM, "entity=" + SmallGraph.LAOS);
			case "source" -> Stream.of("source=" + SmallGraph.VIETNAM);
			case "target" -> Stream.of("target=" + SmallGraph.LAOS);
			case "q" -> Stream.of("q=memorandum");
			default -> Stream.of(name + "=" + parameter.path("example").asString("missing-an-example"));
		};
	}

	private String fact(String kind) {
		return this.api.json("/api/v1/facts?kind=" + kind).at("/facts/0/uid").asString();
	}

	private String investigation() {
		return ApiCalls.json(this.api.send("POST", "/api/v1/investigations", """
				{"name": "Health in the Mekong", "description": "", "author": "", "views": [], "notes": []}""",
				"Content-Type", "application/json"))
			.path("uid")
			.asString();
	}

	private String article() {
		return this.api.json("/api/v1/search?q=talks&type=article").at("/hits/0/uid").asString();
	}

}
