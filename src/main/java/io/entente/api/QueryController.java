package io.entente.api;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.query.CypherQuery;
import io.entente.query.QueryFailedException;
import io.entente.query.QueryFailedException.Reason;
import io.entente.query.QueryId;
import io.entente.query.QuerySchema;
import io.entente.query.QueryService;
import io.entente.query.ResultFormat;
import io.entente.query.ResultWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A person's own Cypher over HTTP, reading only. It takes JSON alone, so that no form of
 * another site can ask.
 */
@RestController
@RequestMapping("/api/v1/query")
@Tag(name = "Query")
class QueryController {

	private final QueryService queries;

	QueryController(QueryService queries) {
		this.queries = queries;
	}

	/**
	 * Answers a query as JSON, or as the request's {@code Accept} says: NDJSON
	 * ({@code application/x-ndjson}: a line with the columns, one a row, one with the
	 * outcome) or CSV. Rows are sent as they come, so a failure after the first one
	 * stands at the end of the answer and not in its status.
	 */
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Answers(headers = { "X-Query-Id", "X-Query-Limit", "X-Query-Deadline" }, statuses = { "409", "413", "429", "504" })
	@Operation(operationId = "runQuery", summary = "Ask a query in Cypher, reading only",
			description = "As JSON, or as `Accept` says as NDJSON or CSV, sent as the rows come.",
			responses = @ApiResponse(responseCode = "200", description = "The result",
					content = { @Content(mediaType = "application/json", schema = @Schema(types = "object")),
							@Content(mediaType = "application/x-ndjson", schema = @Schema(types = "object")),
							@Content(mediaType = "text/csv", schema = @Schema(types = "string")) }))
	void run(@RequestBody QueryRequest request,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
			HttpServletResponse response) throws IOException {
		CypherQuery query = request.asked();
		ResultFormat format = ResultFormat.accepted(accept);
		response.setHeader("X-Query-Id", query.id().value());
		response.setHeader("X-Query-Limit", String.valueOf(query.limit()));
		response.setHeader("X-Query-Deadline", query.deadline().toMillis() / 1000.0 + "s");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(format.mediaType());
		response.setCharacterEncoding("UTF-8");
		ResultWriter writer = ResultWriter.of(format, response.getOutputStream());
		try {
			writer.finish(this.queries.run(query, writer));
		}
		catch (QueryFailedException ex) {
			if (!writer.isBegun()) {
				response.reset(); // the headers of a result say nothing about a problem
				throw ex;
			}
			writer.fail(ex);
		}
	}

	/** Stops a running query; the request that asked it ends with what it had. */
	@DeleteMapping("/{id}")
	@Operation(operationId = "cancelQuery", summary = "Stop a running query")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void cancel(@PathVariable @Parameter(description = "The query, as `X-Query-Id` names it") String id) {
		QueryId query = new QueryId(id);
		if (!this.queries.cancel(query)) {
			throw UnknownQueryException.running(query);
		}
	}

	/** What there is to ask about. */
	@GetMapping("/schema")
	@Operation(operationId = "getQuerySchema", summary = "What there is to ask about")
	QuerySchema schema() {
		return this.queries.findSchema();
	}

	/** Who takes part in facts, to draw them. */
	@PostMapping(path = "/participants", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "askParticipants", summary = "Who takes part in facts")
	Map<String, List<EntityUid>> participants(@RequestBody ParticipantsRequest request) {
		List<@Nullable String> named = request.facts();
		if (named == null || named.size() > 10_000) {
			throw new IllegalArgumentException("The request must name facts, 10,000 at most");
		}
		Set<FactUid> facts = named.stream().map((uid) -> new FactUid(String.valueOf(uid))).collect(Collectors.toSet());
		return Map.of("entities", this.queries.findParticipants(facts));
	}

	static HttpStatus status(Reason reason) {
		return switch (reason) {
			case REFUSED -> HttpStatus.FORBIDDEN;
			case CYPHER -> HttpStatus.BAD_REQUEST;
			case DEADLINE -> HttpStatus.GATEWAY_TIMEOUT;
			case MEMORY -> HttpStatus.CONTENT_TOO_LARGE;
			case CANCELLED -> HttpStatus.CONFLICT;
			case BUSY -> HttpStatus.TOO_MANY_REQUESTS;
		};
	}

	/**
	 * A query to be asked.
	 *
	 * @param query the Cypher
	 * @param parameters values by name; an object such as {@code {"$date": "2025-10-01"}}
	 * is a date
	 * @param limit the most rows, 1,000 if absent, 100,000 at most
	 * @param seconds the deadline, 15 if absent, 60 at most
	 * @param id a name to stop it by, one of the server's own if absent
	 */
	record QueryRequest(@Nullable String query, @Nullable Map<String, @Nullable Object> parameters,
			@Nullable Integer limit, @Nullable Double seconds, @Nullable String id) {

		CypherQuery asked() {
			String text = this.query;
			if (text == null) {
				throw new IllegalArgumentException("The request must have a query");
			}
			Map<String, @Nullable Object> values = this.parameters;
			Integer most = this.limit;
			Double time = this.seconds;
			String name = this.id;
			return new CypherQuery((name != null) ? new QueryId(name) : QueryId.random(), text,
					(values != null) ? values : Map.of(), (most != null) ? most : CypherQuery.DEFAULT_LIMIT,
					(time != null) ? Duration.ofMillis(Math.round(time * 1000)) : CypherQuery.DEFAULT_DEADLINE);
		}

	}

	/**
	 * Asks who takes part.
	 *
	 * @param facts uids of facts
	 */
	record ParticipantsRequest(@Nullable List<@Nullable String> facts) {
	}

}
