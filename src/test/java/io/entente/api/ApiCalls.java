package io.entente.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a server.
 */
final class ApiCalls {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	private final String root;

	ApiCalls(int port) {
		this.root = "http://localhost:" + port;
	}

	String root() {
		return this.root;
	}

	/** Gets an address; headers by name and value. */
	HttpResponse<String> get(String path, String... headers) {
		return send("GET", path, null, headers);
	}

	/** Gets the JSON at an address. */
	JsonNode json(String path) {
		return JSON.readTree(get(path).body());
	}

	static JsonNode json(HttpResponse<String> answer) {
		return JSON.readTree(answer.body());
	}

	/**
	 * Ends the imports that were begun: they write to the graph that the next test
	 * empties.
	 */
	void stopImports() {
		List<String> imports = json("/api/v1/imports").path("imports")
			.valueStream()
			.map((job) -> "/api/v1/imports/" + job.path("id").asString())
			.toList();
		imports.forEach((each) -> send("DELETE", each, null));
		Awaitility.await()
			.atMost(Duration.ofMinutes(3))
			.until(() -> imports.stream().allMatch((each) -> json(each).path("over").asBoolean()));
	}

	HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create(path.startsWith("http") ? path : this.root + path))
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
