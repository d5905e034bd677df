package io.entente.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.entente.graph.SmallGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of a running server, and addresses that ask what it describes of the
 * small graph.
 */
final class DescribedApi {

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

	DescribedApi(ApiCalls api) {
		this.api = api;
		this.description = api.json("/api/v1/openapi.json");
		this.schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
				(builder) -> builder.schemas(Map.of(DESCRIPTION, this.description.toString())));
	}

	JsonNode description() {
		return this.description;
	}

	/** A schema of the description, whose references lead into it. */
	Schema schema(JsonNode schema) {
		String rooted = schema.toString().replace("\"#/", "\"" + DESCRIPTION + "#/");
		return this.schemas.getSchema(SchemaLocation.of("urn:asked:" + rooted.hashCode()),
				new JsonMapper().readTree(rooted));
	}

	/** All that is described. */
	void operations(Consumer<Described> taker) {
		this.description.path("paths")
			.propertyStream()
			.forEach((path) -> path.getValue()
				.propertyStream()
				.forEach((method) -> taker.accept(new Described(method.getKey(), path.getKey(), method.getValue()))));
	}

	/** What can be asked without having begun something. */
	void questions(Consumer<Described> taker) {
		operations((each) -> {
			if (each.method().equals("get") && !MADE_ELSEWHERE.contains(each.path())) {
				taker.accept(each);
			}
		});
	}

	/** An address that asks for something the small graph has. */
	String address(Described asked) {
		return address(asked.path(), asked.operation());
	}

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

	/**
	 * An operation.
	 *
	 * @param method the method, in small letters
	 * @param path the path with its variables
	 * @param operation what the description says of it
	 */
	record Described(String method, String path, JsonNode operation) {

		String id() {
			return this.operation.path("operationId").asString();
		}

	}

}
