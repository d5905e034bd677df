package io.entente.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.entente.model.ClaimKind;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * The parts of the description that operations share: the selection's parameters, headers
 * and problems.
 */
class SharedComponents implements OpenApiCustomizer {

	private static final String PROBLEM = "Problem";

	@Override
	public void customise(OpenAPI api) {
		Components components = api.getComponents();
		parameters(components);
		headers(components);
		components.addSchemas(PROBLEM, problem());
		problems(components);
	}

	private static void parameters(Components components) {
		list(components, "entity", text("^e-[a-z2-7]{26}$"), "Entities, 20 at most; one of them is enough");
		one(components, "match", constants("any", "all"), "Whether all of the entities have to take part");
		one(components, "from", day(), "The first day; a fact counts if any day it can mean lies inside");
		one(components, "to", day(), "The last day");
		list(components, "sector", constants(words(Sector.values())), "Fields of cooperation");
		list(components, "kind", constants(words(ClaimKind.values())), "Kinds of facts");
		list(components, "type", text(null),
				"PLOVER types of events, kinds of agreements, types of ties, such as `consult`, `mou`, `membership`");
		list(components, "modality", constants(words(Modality.values())), "How real");
		list(components, "polarity", constants(words(Polarity.values())), "Whether said to be so or not");
		list(components, "publisher", text(null), "Identifiers of publishers, 20 at most; one of them is enough");
		JsonSchema origins = new JsonSchema();
		origins.addType("integer");
		origins.setMinimum(BigDecimal.ONE);
		one(components, "origins", origins, "The fewest independent origins");
		one(components, "cursor", text(null), "Where to go on: `next` of the page before, as it is");
	}

	private static void headers(Components components) {
		header(components, AnswerHeaders.DEADLINE, "integer", "How long the question may take, in seconds");
		header(components, LimitResolver.HEADER, "integer", "The most one can ask for at once");
		header(components, SelectionResolver.IGNORED, "string", "Parameters that are unknown or couldn't be read");
		header(components, "ETag", "string",
				"Shown again in `If-None-Match`, it is answered by 304 if nothing changed");
		header(components, "Link", "string", "The address of the next page, `rel=\"next\"`; absent at the end");
		header(components, "Retry-After", "integer", "When to try again, in seconds");
		header(components, "Location", "string", "Where it is found");
		header(components, "Content-Disposition", "string", "What to call the file");
		header(components, ExportController.TOTAL, "integer", "How many facts the file holds");
		header(components, ExportController.UNDATED, "integer",
				"How many facts a bounded time leaves out for want of a date");
		header(components, ExportController.UNKNOWN, "integer",
				"How many of the entities and facts named aren't in this graph");
		header(components, "X-Query-Id", "string", "What the query is stopped by");
		header(components, "X-Query-Limit", "integer", "The most rows it gives");
		header(components, "X-Query-Deadline", "string", "How long it may take, such as `15.0s`");
	}

	private static void problems(Components components) {
		components.addResponses("304", new ApiResponse().description("Nothing has changed since the tag shown"));
		problem(components, "400", "The request can't be understood", "Malformed request",
				"The limit must be 1 to 500, not 1,000");
		components.addResponses("308",
				new ApiResponse().description("A person joined it to another, which stands at `Location`")
					.addHeaderObject("Location", new Header().$ref("#/components/headers/Location")));
		problem(components, "403", "It may not: a web page of another site sent it, or a query does more than read",
				"Forbidden", "The request was sent by a web page of another site, and those may change nothing here");
		problem(components, "404", "There is nothing of that identifier", "Unknown entity",
				"No entity e-k5qm2xv7tzb3rcy6hn4wjdaf2e is in this graph");
		problem(components, "409", "It was stopped", "Export cancelled", "The export was cancelled");
		problem(components, "412", "Somebody else has changed it", "Changed elsewhere",
				"The investigation was changed elsewhere since version 3");
		problem(components, "413", "It is more than can be taken", "Export too large",
				"The export holds 11,532 facts, and svg takes 1,500 at most: narrow the selection or choose another format");
		problem(components, "415", "The body is of another media type", "Unsupported Media Type",
				"Content-Type 'text/plain' is not supported.");
		problem(components, "422", "The body is of another kind of thing", "Not an investigation",
				"The file isn't an investigation of Entente");
		problem(components, "428", "`If-Match` is missing", "Version missing",
				"Say in If-Match which version was changed");
		problem(components, "429", "Too many at a time", "Query not answered",
				"4 queries are running already; wait for one of them, or stop it");
		problem(components, "504", "The deadline came before the first row", "Query not answered",
				"The query took longer than its 15 seconds");
		problem(components, "500", "Something went wrong here", "Internal error",
				"Something went wrong here, not with the request. The log has it under incident 0c5f91ab");
		problem(components, "503", "The question took too long, or the graph can't be asked", "Took too long",
				"The question took longer than it may; ask for less at once");
	}

	private static void problem(Components components, String status, String when, String title, String detail) {
		Map<String, Object> example = Map.of("type",
				"urn:entente:problem:" + title.toLowerCase(Locale.ROOT).replace(' ', '-'), "title", title, "status",
				Integer.parseInt(status), "detail", detail, "instance", "/api/v1/…");
		ApiResponse response = new ApiResponse().description(when)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new JsonSchema().$ref("#/components/schemas/" + PROBLEM)).example(example)));
		if (status.equals("503")) {
			response.addHeaderObject("Retry-After", new Header().$ref("#/components/headers/Retry-After"));
		}
		components.addResponses(status, response);
	}

	private static Schema<?> problem() {
		JsonSchema schema = new JsonSchema();
		schema.addType("object");
		schema.setDescription("RFC 9457");
		schema.addProperty("type", described(text(null), "Names the kind, for programs: a URI that leads nowhere"));
		schema.addProperty("title", described(text(null), "Names the kind, for people"));
		JsonSchema status = new JsonSchema();
		status.addType("integer");
		schema.addProperty("status", status);
		schema.addProperty("detail", described(text(null), "What happened, and what to do"));
		schema.addProperty("instance", described(text(null), "The address asked"));
		schema.addProperty("incident", described(text(null), "Where the log has more, of internal errors"));
		schema.setRequired(List.of("status", "title"));
		return schema;
	}

	private static Schema<?> described(Schema<?> schema, String description) {
		schema.setDescription(description);
		return schema;
	}

	private static void list(Components components, String name, JsonSchema item, String description) {
		JsonSchema schema = new JsonSchema();
		schema.addType("array");
		schema.setItems(item);
		components.addParameters(key(name),
				new Parameter().name(name)
					.in("query")
					.description(description)
					.explode(true)
					.style(Parameter.StyleEnum.FORM)
					.schema(schema));
	}

	/** Clients make types of these names, which the values have taken. */
	private static String key(String parameter) {
		return "selected-" + parameter;
	}

	/** Where an operation finds a parameter. */
	static String parameter(String name) {
		return "#/components/parameters/" + key(name);
	}

	private static void one(Components components, String name, JsonSchema schema, String description) {
		components.addParameters(key(name),
				new Parameter().name(name).in("query").description(description).schema(schema));
	}

	private static void header(Components components, String name, String type, String description) {
		JsonSchema schema = new JsonSchema();
		schema.addType(type);
		components.addHeaders(name, new Header().description(description).schema(schema));
	}

	private static JsonSchema text(@Nullable String pattern) {
		JsonSchema schema = new JsonSchema();
		schema.addType("string");
		schema.setPattern(pattern);
		return schema;
	}

	private static JsonSchema day() {
		JsonSchema schema = text(null);
		schema.setFormat("date");
		return schema;
	}

	private static JsonSchema constants(String... values) {
		JsonSchema schema = text(null);
		schema.setEnum(List.<Object>of((Object[]) values));
		return schema;
	}

	private static String[] words(Enum<?>[] constants) {
		return Stream.of(constants)
			.map((each) -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.toArray(String[]::new);
	}

}
