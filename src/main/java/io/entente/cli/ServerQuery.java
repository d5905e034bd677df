package io.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.query.CypherQuery;
import io.entente.query.QueryFailedException;
import io.entente.query.QueryFailedException.Reason;
import io.entente.query.QueryOutcome;
import io.entente.query.QueryOutcome.Cut;
import io.entente.query.RowSink;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A query that the running server answers, since it holds the graph. Rows come line by
 * line; none is kept here.
 */
final class ServerQuery {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final int port;

	ServerQuery(int port) {
		this.port = port;
	}

	QueryOutcome run(CypherQuery query, RowSink sink) throws InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return ask(client, query, sink);
		}
		catch (InterruptedException ex) {
			stop(query);
			throw ex;
		}
	}

	private QueryOutcome ask(HttpClient client, CypherQuery query, RowSink sink) throws InterruptedException {
		try {
			HttpResponse<InputStream> response = client.send(request(query), BodyHandlers.ofInputStream());
			try (BufferedReader lines = new BufferedReader(
					new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
				if (response.statusCode() != 200) {
					throw refusal(lines, response.statusCode());
				}
				return follow(lines, sink);
			}
			finally {
				client.shutdownNow();
			}
		}
		catch (IOException _) {
			if (Thread.interrupted()) {
				throw new InterruptedException();
			}
			throw gone();
		}
	}

	/** A server that waits for a first row doesn't notice that nobody reads on. */
	private void stop(CypherQuery query) throws InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			client.send(HttpRequest
				.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/api/v1/query/" + query.id().value()))
				.timeout(Duration.ofSeconds(5))
				.DELETE()
				.build(), BodyHandlers.discarding());
			client.shutdownNow();
		}
		catch (IOException _) {
			// it ends by its deadline
		}
	}

	private HttpRequest request(CypherQuery query) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("id", query.id().value());
		body.put("query", query.text());
		body.put("parameters", query.parameters());
		body.put("limit", query.limit());
		body.put("seconds", query.deadline().toMillis() / 1000.0);
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/api/v1/query"))
			.header("Content-Type", "application/json")
			.header("Accept", "application/x-ndjson")
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
			.build();
	}

	private QueryOutcome follow(BufferedReader lines, RowSink sink) throws IOException {
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			JsonNode told = JSON.readTree(line);
			if (told.has("columns")) {
				sink.columns(told.get("columns").valueStream().map(JsonNode::asString).toList());
			}
			else if (told.has("row")) {
				List<@Nullable Object> cells = new ArrayList<>();
				told.get("row").forEach((cell) -> cells.add(JSON.treeToValue(cell, Object.class)));
				sink.row(cells);
			}
			else if (told.has("outcome")) {
				return outcome(told.get("outcome"));
			}
			else if (told.has("error")) {
				throw new QueryFailedException(reason(told.get("error")),
						told.get("error").path("detail").asString("It failed"));
			}
		}
		throw gone();
	}

	private CommandFailedException gone() {
		return new CommandFailedException("The explorer at http://localhost:" + this.port
				+ " ended during the query, or can't be reached; ask it again");
	}

	private static QueryOutcome outcome(JsonNode told) {
		JsonNode cut = told.path("cut");
		return new QueryOutcome(told.path("rows").asLong(), cut.isString() ? Cut.valueOf(cut.asString()) : null,
				told.path("milliseconds").asLong(), told.path("notes").valueStream().map(JsonNode::asString).toList(),
				uids(told.path("entities"), EntityUid::new), uids(told.path("facts"), FactUid::new));
	}

	private static <T> Set<T> uids(JsonNode told, Function<String, T> uid) {
		return told.valueStream().map(JsonNode::asString).map(uid).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The server's own words where it has some. */
	private RuntimeException refusal(BufferedReader lines, int status) throws IOException {
		String body = String.join("\n", lines.readAllLines());
		JsonNode problem = body.startsWith("{") ? JSON.readTree(body) : JSON.createObjectNode();
		String detail = problem.path("detail").asString("");
		return !detail.isEmpty() ? new QueryFailedException(reason(problem), detail)
				: new CommandFailedException("The explorer at http://localhost:" + this.port
						+ " refused the query (HTTP " + status + "); is it of the same version?");
	}

	private static Reason reason(JsonNode told) {
		String reason = told.path("reason").asString("");
		for (Reason each : Reason.values()) {
			if (each.name().equals(reason)) {
				return each;
			}
		}
		return Reason.CYPHER;
	}

}
