package io.entente.exports;

import java.io.ByteArrayInputStream;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import io.entente.exports.internal.ExportQueries;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.selection.SelectionService;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Exports through the server as a browser and a program get them.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@GraphIT
@Import(ExportOverHttpIT.Formats.class)
class ExportOverHttpIT {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void a_selection_comes_as_a_file_with_its_size_told() throws Exception {
		HttpResponse<String> answer = get("?format=json&kind=agreement&title=" + encoded("Hungary / \"Việt Nam\"\r\n"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "Content-Type")).isEqualTo("application/json;charset=UTF-8");
		assertThat(header(answer, "Content-Disposition")).isEqualTo(
				"attachment; filename=\"Hungary-Vi_t-Nam.json\"; filename*=UTF-8''Hungary-Vi%E1%BB%87t-Nam.json");
		assertThat(header(answer, "X-Total-Count")).isEqualTo("1");
		assertThat(JSON.readTree(answer.body()).path("nodes").size()).isEqualTo(3);
	}

	@Test
	void a_canvas_and_named_facts_come_by_a_body() throws Exception {
		HttpResponse<String> canvas = post("""
				{"format": "json", "shape": "edges", "entities": ["%s", "%s"], "filter": {"kind": ["agreement"]}}"""
			.formatted(SmallGraph.HUNGARY, SmallGraph.VIETNAM));
		JsonNode graph = JSON.readTree(canvas.body());
		assertThat(graph.path("nodes").size()).isEqualTo(2);
		assertThat(graph.path("edges").size()).isOne();
		String fact = graph.path("edges").path(0).path("fact").stringValue();
		HttpResponse<String> named = post("{\"format\": \"json\", \"facts\": [\"%s\"]}".formatted(fact));
		assertThat(JSON.readTree(named.body()).path("nodes").size()).isEqualTo(3);
		HttpResponse<String> never = post("""
				{"format": "json", "facts": ["%s"], "filter": {"to": ["1999-12-31"]}}""".formatted(fact));
		assertThat(JSON.readTree(never.body()).path("nodes").size()).isZero();
	}

	@Test
	void a_file_tells_by_name_and_in_the_reader_s_language_what_was_selected() throws Exception {
		HttpResponse<byte[]> answer = this.client.send(
				request("?format=csv&lang=ko&from=2025-01-01&sector=health&entity=" + SmallGraph.VIETNAM).build(),
				BodyHandlers.ofByteArray());
		String readme = "";
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				readme = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
			}
		}
		assertThat(readme).contains("Vietnam; 2025-01-01부터; 분야: 보건");
		assertProblem(get("?format=json&lang=fr"), 400, "lang can be en or ko, not 'fr'");
	}

	@Test
	void what_is_known_of_things_named_comes_and_the_rest_is_counted() throws Exception {
		String body = """
				{"format": "json", "entities": ["%s", "%s"], "facts": ["%s"]}""".formatted(SmallGraph.LAOS,
				EntityUid.of(EntityType.PERSON, "nobody"), FactUid.of(ClaimKind.EVENT, "nothing"));
		HttpResponse<String> answer = post(body);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "X-Unknown-Count")).isEqualTo("2");
		assertThat(JSON.readTree(answer.body()).path("nodes").size()).isOne();
		HttpResponse<String> counted = this.client.send(request("/count").header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
		assertThat(JSON.readTree(counted.body()).path("unknown").asInt()).isEqualTo(2);
		assertProblem(
				post("""
						{"format": "json", "entities": ["%s"], "facts": ["%s"]}"""
					.formatted(EntityUid.of(EntityType.PERSON, "nobody"), FactUid.of(ClaimKind.EVENT, "nothing"))),
				404, "None of the 2 entities and facts named is in this graph");
	}

	@Test
	void the_formats_are_listed_with_what_they_can_not_hold() throws Exception {
		JsonNode formats = JSON.readTree(get("/formats").body());
		assertThat(formats.valueStream().map((each) -> each.path("id").stringValue())).contains("graphml", "gexf",
				"json", "cypher", "csv");
		assertThat(formats.valueStream().filter((each) -> each.path("id").stringValue().equals("gexf"))).singleElement()
			.satisfies((gexf) -> {
				assertThat(gexf.path("limits").stringValue()).contains("has no interval");
				assertThat(gexf.path("facts").path(0).stringValue()).isEqualTo("edges");
			});
	}

	@Test
	void what_is_wrong_is_told_before_the_first_byte() throws Exception {
		EntityUid nobody = EntityUid.of(EntityType.PERSON, "nobody");
		assertProblem(get("?format=json&entity=" + nobody), 404, "No entity " + nobody + " is in this graph");
		assertProblem(get("?format=doc"), 400, "not 'doc'");
		assertProblem(get(""), 400, "must name one of /api/v1/export/formats");
		assertProblem(get("?format=json&entity=everything"), 400, "The parameter entity can't be 'everything'");
		assertProblem(get("?format=json&from=2025-02-30"), 400, "The parameter from can't be '2025-02-30'");
		assertProblem(get("?format=csv&facts=edges"), 400, "can't hold facts as edges");
		assertProblem(get("?format=json&facts=circles"), 400, "not as 'circles'");
		assertProblem(get("?format=svg&theme=blue"), 400, "theme can be light or dark, not 'blue'");
		assertProblem(post("{\"format\": \"svg\", \"view\": \"map\"}"), 400,
				"view can be graph or timeline, not 'map'");
		assertProblem(get("?format=json&progress=a/b"), 400, "progress");
		assertProblem(get("/progress/none"), 404, "No export runs");
		assertProblem(get("?format=svg"), 413, "narrow the selection");
	}

	@Test
	void a_failure_in_the_middle_breaks_the_connection() throws Exception {
		HttpResponse<InputStream> answer = this.client.send(request("?format=xlsx&progress=broken").build(),
				BodyHandlers.ofInputStream());
		assertThat(answer.statusCode()).isEqualTo(200);
		try (InputStream body = answer.body()) {
			assertThatIOException().isThrownBy(body::readAllBytes);
		}
		assertThat(state("broken")).isEqualTo("FAILED");
	}

	@Test
	void a_failure_before_the_first_byte_is_told() throws Exception {
		HttpResponse<String> answer = get("?format=png&progress=late");
		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
	}

	@Test
	void an_export_tells_how_far_it_is_and_can_be_cancelled() throws Exception {
		SlowFormat.begun = new CountDownLatch(1);
		SlowFormat.go = new CountDownLatch(1);
		CompletableFuture<HttpResponse<String>> answer = this.client
			.sendAsync(request("?format=evidence&progress=mine").build(), BodyHandlers.ofString());
		SlowFormat.begun.await();
		assertThat(state("mine")).isEqualTo("RUNNING");
		assertThat(get("?format=json&progress=mine").statusCode()).isEqualTo(400);
		HttpResponse<Void> cancelled = this.client.send(request("/progress/mine").DELETE().build(),
				BodyHandlers.discarding());
		assertThat(cancelled.statusCode()).isEqualTo(204);
		SlowFormat.go.countDown();
		assertThat(answer.get().statusCode()).isEqualTo(409);
		assertThat(state("mine")).isEqualTo("CANCELLED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "graphml", "gexf", "json", "cypher", "csv" })
	void a_client_that_goes_away_leaves_nothing_behind(String format) throws Exception {
		HttpResponse<Void> head = this.client.send(request("?format=" + format).HEAD().build(),
				BodyHandlers.discarding());
		assertThat(head.statusCode()).isEqualTo(200);
		HttpResponse<InputStream> answer = this.client
			.send(request("?format=" + format + "&progress=" + format).build(), BodyHandlers.ofInputStream());
		answer.body().close();
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !state(format).equals("RUNNING"));
	}

	private void assertProblem(HttpResponse<String> answer, int status, String detail) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
		assertThat(JSON.readTree(answer.body()).path("detail").stringValue()).contains(detail);
		assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
	}

	private String state(String id) throws IOException, InterruptedException {
		return JSON.readTree(get("/progress/" + id).body()).path("state").stringValue();
	}

	private HttpResponse<String> get(String rest) throws IOException, InterruptedException {
		return this.client.send(request(rest).build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String body) throws IOException, InterruptedException {
		return this.client.send(
				request("").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build(),
				BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String rest) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/api/v1/export" + rest));
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * Formats that fail and wait, in the places of others. Not annotated, since the
	 * terminal's own scan of the package would find it.
	 */
	static class Formats {

		@Bean
		@Primary
		ExportService exportsThatMayFail(ExportQueries queries, SelectionService selections,
				List<SubgraphFormat> formats) {
			List<SubgraphFormat> all = new ArrayList<>(formats);
			all.add(new BreakingFormat(ExportFormat.XLSX, 1 << 20));
			all.add(new BreakingFormat(ExportFormat.PNG, 10));
			all.add(new SlowFormat());
			all.add(new SmallFormat());
			return new ExportService(queries, selections, all);
		}

	}

	/** Writes so many bytes and fails. */
	private record BreakingFormat(ExportFormat format, int bytes) implements SubgraphFormat {

		@Override
		public SubgraphWriter open(ExportHead head, OutputStream out) {
			return new QuietWriter() {

				@Override
				public void finish() throws IOException {
					out.write(new byte[BreakingFormat.this.bytes]);
					throw new IllegalStateException("broken on purpose");
				}

			};
		}

	}

	/** Waits for the test. */
	private static final class SlowFormat implements SubgraphFormat {

		private static volatile CountDownLatch begun = new CountDownLatch(1);

		private static volatile CountDownLatch go = new CountDownLatch(1);

		@Override
		public ExportFormat format() {
			return ExportFormat.EVIDENCE;
		}

		@Override
		public SubgraphWriter open(ExportHead head, OutputStream out) {
			return new QuietWriter() {

				@Override
				public void entity(ExportedEntity entity) throws IOException {
					begun.countDown();
					try {
						go.await();
					}
					catch (InterruptedException ex) {
						throw new IOException(ex);
					}
				}

			};
		}

	}

	/** Holds next to nothing. */
	private static final class SmallFormat implements SubgraphFormat {

		@Override
		public ExportFormat format() {
			return ExportFormat.SVG;
		}

		@Override
		public long mostFacts() {
			return 3;
		}

		@Override
		public SubgraphWriter open(ExportHead head, OutputStream out) {
			return new QuietWriter();
		}

	}

	/** Writes nothing. */
	private static class QuietWriter implements SubgraphWriter {

		@Override
		public void entity(ExportedEntity entity) throws IOException {
		}

		@Override
		public void fact(ExportedFact fact) {
		}

		@Override
		public void finish() throws IOException {
		}

		@Override
		public void close() {
		}

	}

}
