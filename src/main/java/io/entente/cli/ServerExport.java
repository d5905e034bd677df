package io.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.entente.exports.ExportCancelledException;
import io.entente.exports.ExportListener;
import io.entente.exports.ExportProgress;
import io.entente.exports.ExportSummary;
import io.entente.query.CypherQuery;
import io.entente.query.QueryOutcome;

/**
 * An export that the running server makes, since it holds the graph: it is downloaded
 * from its REST interface on the loopback. Closing the connection cancels it.
 */
final class ServerExport implements Exporter {

	private static final long ASK_EVERY_MILLIS = 500;

	private static final int BUFFER = 1 << 16;

	private final JsonMapper json = JsonMapper.shared();

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port;

	private final String server;

	ServerExport(int port) {
		this.port = port;
		this.server = "http://127.0.0.1:" + port;
	}

	@Override
	public Candidates find(String name) throws IOException, InterruptedException {
		HttpResponse<InputStream> response = send(
				HttpRequest.newBuilder(uri("/api/v1/entities?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8)))
					.build());
		try (InputStream body = response.body()) {
			if (response.statusCode() != 200) {
				throw refused(response.statusCode(), body);
			}
			JsonNode found = this.json.readTree(body);
			return new Candidates(candidates(found.get("exact")), candidates(found.get("near")));
		}
	}

	@Override
	public QueryOutcome ask(CypherQuery query, ExportListener listener) throws InterruptedException {
		return new ServerQuery(this.port).run(query, new DroppedRows(listener));
	}

	@Override
	public ExportSummary export(ExportWish wish, ExportScope scope, OutputStream out, ExportListener listener)
			throws IOException, InterruptedException {
		String run = UUID.randomUUID().toString();
		HttpResponse<InputStream> response = send(order(wish, scope, run));
		try (InputStream body = response.body()) {
			if (response.statusCode() != 200) {
				throw refused(response.statusCode(), body);
			}
			Thread asking = Thread.ofVirtual().start(() -> ask(run, listener));
			try {
				copy(body, out, listener);
			}
			finally {
				asking.interrupt();
			}
		}
		progress(run, listener);
		return new ExportSummary(number(response, "X-Total-Count"), number(response, "X-Undated-Count"),
				number(response, "X-Unknown-Count"));
	}

	private static long number(HttpResponse<?> response, String header) {
		return response.headers().firstValueAsLong(header).orElse(0);
	}

	private HttpResponse<InputStream> send(HttpRequest request) throws InterruptedException {
		try {
			return this.client.send(request, BodyHandlers.ofInputStream());
		}
		catch (IOException ex) {
			throw gone();
		}
	}

	private CommandFailedException gone() {
		return new CommandFailedException("The explorer at " + this.server + ", which holds the graph, doesn't answer");
	}

	private void copy(InputStream body, OutputStream out, ExportListener listener) throws IOException {
		byte[] buffer = new byte[BUFFER];
		for (int read = read(body, buffer); read >= 0; read = read(body, buffer)) {
			if (listener.isCancelled()) {
				throw new ExportCancelledException();
			}
			out.write(buffer, 0, read);
		}
		out.flush();
	}

	private int read(InputStream body, byte[] buffer) {
		try {
			return body.read(buffer);
		}
		catch (IOException ex) {
			throw new CommandFailedException("The explorer at " + this.server
					+ " broke the export off; its log says why, and there is no whole file");
		}
	}

	private HttpRequest order(ExportWish wish, ExportScope scope, String run) {
		Map<String, Object> order = new LinkedHashMap<>(scope.order());
		order.put("format", wish.format().id());
		order.put("title", wish.title());
		order.put("view", wish.look().timeline() ? "timeline" : "graph");
		order.put("theme", wish.look().dark() ? "dark" : "light");
		order.put("lang", wish.language().getLanguage());
		order.put("progress", run);
		if (wish.shape() != null) {
			order.put("shape", wish.shape().id());
		}
		return HttpRequest.newBuilder(uri("/api/v1/export"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(this.json.writeValueAsString(order)))
			.build();
	}

	/** Asks how far it is until the download has ended. */
	private void ask(String run, ExportListener listener) {
		try {
			while (!Thread.currentThread().isInterrupted()) {
				progress(run, listener);
				Thread.sleep(ASK_EVERY_MILLIS);
			}
		}
		catch (IOException _) {
			// the download itself will tell
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	private void progress(String run, ExportListener listener) throws IOException, InterruptedException {
		HttpResponse<String> response = this.client
			.send(HttpRequest.newBuilder(uri("/api/v1/export/progress/" + run)).build(), BodyHandlers.ofString());
		if (response.statusCode() == 200) {
			JsonNode status = this.json.readTree(response.body());
			listener.onProgress(new ExportProgress(status.path("facts").asLong(), status.path("total").asLong(),
					status.path("entities").asLong(), status.path("bytes").asLong()));
		}
	}

	private CommandFailedException refused(int status, InputStream body) throws IOException {
		String detail = "";
		try {
			detail = this.json.readTree(body).path("detail").asString("");
		}
		catch (JacksonException _) {
			// no problem details: another program, or another version
		}
		return new CommandFailedException(!detail.isEmpty() ? detail : "The explorer at " + this.server
				+ " refused the export (HTTP " + status + "); is it of the same version?");
	}

	private static List<Candidate> candidates(JsonNode hits) {
		List<Candidate> candidates = new ArrayList<>();
		hits.forEach(
				(hit) -> candidates.add(new Candidate(hit.path("uid").asString(), hit.path("entityType").asString(),
						hit.path("title").path("text").asString(), hit.path("mentions").asLong())));
		return candidates;
	}

	private URI uri(String path) {
		return URI.create(this.server + path);
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

}
