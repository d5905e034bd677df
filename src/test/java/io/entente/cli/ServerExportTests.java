package io.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.entente.exports.ExportFormat;
import io.entente.exports.ExportListener;
import io.entente.exports.ExportSummary;
import io.entente.exports.FactShape;
import io.entente.exports.PictureLook;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.query.CypherQuery;
import io.entente.query.QueryOutcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ServerExportTests {

	private static final ExportWish WISH = new ExportWish(ExportFormat.JSON, List.of("Viet Nam"), false, Map.of(), null,
			FactShape.EDGES, new PictureLook(true, true), Locale.KOREAN);

	private HttpServer server;

	private ServerExport export;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", (exchange) -> answer(exchange, 404, "{}"));
		this.server.start();
		this.export = new ServerExport(this.server.getAddress().getPort());
	}

	@AfterEach
	void stop() {
		this.export.close();
		this.server.stop(0);
	}

	@Test
	void names_are_looked_up_where_the_graph_is() throws Exception {
		AtomicReference<String> asked = new AtomicReference<>();
		this.server.createContext("/api/v1/entities", (exchange) -> {
			asked.set(exchange.getRequestURI().getRawQuery());
			answer(exchange, 200, """
					{"exact": [{"uid": "e-1", "entityType": "COUNTRY", "title": {"text": "Vietnam", "marks": []},
					"alias": null, "mentions": 7}], "near": []}""");
		});
		assertThat(this.export.find("Viet Nam & more").exact())
			.containsExactly(new Exporter.Candidate("e-1", "COUNTRY", "Vietnam", 7));
		assertThat(asked).hasValue("name=Viet+Nam+%26+more");
	}

	@Test
	void the_file_is_downloaded_as_it_was_ordered() throws Exception {
		AtomicReference<String> ordered = new AtomicReference<>();
		this.server.createContext("/api/v1/export/progress/", (exchange) -> answer(exchange, 200, "{\"facts\": 3}"));
		this.server.createContext("/api/v1/export", (exchange) -> {
			ordered.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			exchange.getResponseHeaders().add("X-Total-Count", "3");
			exchange.getResponseHeaders().add("X-Undated-Count", "12");
			exchange.getResponseHeaders().add("X-Unknown-Count", "2");
			answer(exchange, 200, "the file");
		});
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ExportSummary summary = this.export.export(WISH, new ExportScope.Filtered(Map.of("entity", List.of("e-1"))),
				out, ExportListener.NONE);
		assertThat(out).hasToString("the file");
		assertThat(summary).isEqualTo(new ExportSummary(3, 12, 2));
		assertThat(ordered.get()).contains("\"format\":\"json\"", "\"filter\":{\"entity\":[\"e-1\"]}",
				"\"shape\":\"edges\"", "\"title\":\"Viet Nam\"", "\"view\":\"timeline\"", "\"theme\":\"dark\"",
				"\"lang\":\"ko\"");
	}

	@Test
	void a_query_is_asked_first_and_what_it_found_is_ordered_by_name() throws Exception {
		EntityUid entity = EntityUid.of(EntityType.COUNTRY, "vietnam");
		AtomicReference<String> ordered = new AtomicReference<>();
		this.server.createContext("/api/v1/query", (exchange) -> answer(exchange, 200, """
				{"columns": ["n"]}
				{"row": [null]}
				{"outcome": {"rows": 1, "cut": null, "milliseconds": 3, "notes": [], "entities": ["%s"], "facts": []}}
				""".formatted(entity)));
		this.server.createContext("/api/v1/export/progress/", (exchange) -> answer(exchange, 200, "{}"));
		this.server.createContext("/api/v1/export", (exchange) -> {
			ordered.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			answer(exchange, 200, "the file");
		});
		QueryOutcome outcome = this.export.ask(CypherQuery.of("MATCH (n:Country) RETURN n", Map.of()),
				ExportListener.NONE);
		assertThat(outcome.entities()).containsExactly(entity);
		this.export.export(WISH,
				new ExportScope.Found(outcome.entities(), outcome.facts(), Map.of("from", List.of("2025-01-01"))),
				new ByteArrayOutputStream(), ExportListener.NONE);
		assertThat(ordered.get()).contains("\"entities\":[\"" + entity + "\"]", "\"facts\":[]",
				"\"filter\":{\"from\":[\"2025-01-01\"]}");
	}

	@Test
	void a_refusal_is_told_in_the_servers_words() {
		this.server.createContext("/api/v1/export",
				(exchange) -> answer(exchange, 422, "{\"detail\": \"The export holds 9 facts, and png takes 5\"}"));
		fails("The export holds 9 facts, and png takes 5");
	}

	@Test
	void another_program_on_the_port_is_told() {
		this.server.createContext("/api/v1/export", (exchange) -> answer(exchange, 404, "<html>"));
		fails("refused the export (HTTP 404); is it of the same version?");
	}

	@Test
	void a_download_that_breaks_off_is_no_file() {
		this.server.createContext("/api/v1/export", (exchange) -> {
			exchange.sendResponseHeaders(200, 1000);
			exchange.getResponseBody().write("half".getBytes(StandardCharsets.UTF_8));
			exchange.getResponseBody().flush();
			exchange.close();
		});
		fails("broke the export off");
	}

	@Test
	void a_server_that_is_gone_is_told() {
		this.server.stop(0);
		fails("doesn't answer");
	}

	private void fails(String message) {
		assertThatExceptionOfType(CommandFailedException.class)
			.isThrownBy(() -> this.export.export(WISH, new ExportScope.Filtered(Map.of()), new ByteArrayOutputStream(),
					ExportListener.NONE))
			.withMessageContaining(message);
	}

	private static void answer(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
