package io.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import io.entente.ingest.CancellationToken;
import io.entente.ingest.ImportEvent;
import io.entente.ingest.ImportOrder;
import io.entente.ingest.IngestReport;
import io.entente.ingest.IngestRequest;
import io.entente.ingest.ProgressListener;
import io.entente.model.RunUid;

/**
 * An import that the running server carries out, since it holds the graph: the order goes
 * to its REST interface on the loopback, progress comes back line by line. Closing the
 * connection cancels it.
 */
final class ServerImport {

	private final JsonMapper json = JsonMapper.builder()
		.addModule(new SimpleModule().addDeserializer(RunUid.class, new RunUidReader()))
		.build();

	private final int port;

	private final Path home;

	ServerImport(int port, Path home) {
		this.port = port;
		this.home = home;
	}

	IngestReport run(IngestRequest request, ProgressListener listener, CancellationToken token)
			throws IOException, InterruptedException {
		Path spooled = request.sources().contains("-") ? spool(request) : null;
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<java.io.InputStream> response = client.send(order(request, spooled),
					BodyHandlers.ofInputStream());
			if (response.statusCode() != 200) {
				response.body().close();
				throw new CommandFailedException("The explorer at http://localhost:" + this.port
						+ " refused the import (HTTP " + response.statusCode() + "); is it of the same version?");
			}
			try (BufferedReader lines = new BufferedReader(
					new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
				return follow(lines, listener, token);
			}
			finally {
				client.shutdownNow();
			}
		}
		finally {
			if (spooled != null) {
				Files.deleteIfExists(spooled);
			}
		}
	}

	private HttpRequest order(IngestRequest request, @Nullable Path spooled) throws IOException {
		List<String> sources = new ArrayList<>(request.sources());
		if (spooled != null) {
			sources.replaceAll((source) -> source.equals("-") ? spooled.toString() : source);
		}
		String token = Files.readString(this.home.resolve(ImportOrder.TOKEN_FILE)).strip();
		ImportOrder order = new ImportOrder(sources, request.published(), request.label());
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + ImportOrder.PATH))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(this.json.writeValueAsString(order)))
			.build();
	}

	private IngestReport follow(BufferedReader lines, ProgressListener listener, CancellationToken token)
			throws IOException {
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			ImportEvent event = this.json.readValue(line, ImportEvent.class);
			if (event.failure() != null) {
				listener.onFailure(event.failure());
			}
			if (event.progress() != null) {
				listener.onProgress(event.progress());
			}
			if (event.report() != null) {
				return event.report();
			}
			if (token.isCancelled()) {
				throw new CommandFailedException("Stopped; what is written stays, the same import run again goes on.");
			}
		}
		throw new CommandFailedException("The explorer at http://localhost:" + this.port
				+ " ended during the import; run it again, it goes on where it stopped");
	}

	private static Path spool(IngestRequest request) throws IOException {
		Path file = Files.createTempFile("entente-import", "");
		try (var out = Files.newOutputStream(file)) {
			request.stdin().transferTo(out);
		}
		return file;
	}

}
