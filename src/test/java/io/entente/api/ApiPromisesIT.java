package io.entente.api;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.entente.api.DescribedApi.Described;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description holds in what stands around an answer too: its headers and statuses.
 * What it shows as an example to send is really sent.
 */
@ApiServer
class ApiPromisesIT {

	/** Come only where there is something to tell. */
	private static final Set<String> SOMETIMES = Set.of("Link", "X-Ignored-Parameters", "Retry-After");

	private static final Set<String> TOLD = Set.of("ETag", "Link", "Location", "Retry-After", "Content-Disposition");

	private final ApiCalls api;

	private final DescribedApi described;

	ApiPromisesIT(@LocalServerPort int port) {
		this.api = new ApiCalls(port);
		this.described = new DescribedApi(this.api);
	}

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void every_answer_has_the_headers_that_are_described_and_no_others() {
		Map<String, String> wrong = new TreeMap<>();
		this.described.questions((each) -> {
			HttpResponse<String> answer = this.api.get(this.described.address(each));
			String difference = difference(each, answer);
			if (!difference.isEmpty()) {
				wrong.put(each.id(), difference);
			}
		});
		assertThat(wrong).isEmpty();
	}

	@Test
	void every_tag_shown_again_is_answered_by_nothing_new() {
		Set<String> tagged = new TreeSet<>();
		this.described.questions((each) -> {
			String address = this.described.address(each);
			String tag = this.api.get(address).headers().firstValue("ETag").orElse("");
			if (each.operation().path("responses").has("304")) {
				HttpResponse<String> again = this.api.get(address, "If-None-Match", tag);
				assertThat(again.statusCode()).as(address).isEqualTo(304);
				assertThat(again.body()).as(address).isEmpty();
				tagged.add(each.id());
			}
		});
		assertThat(tagged).contains("search", "getEntity", "getPair", "listAgreements", "getAgreement",
				"listNeighbours", "findPaths", "getTimelineBins", "getMatrix", "getEvidence", "getArticle",
				"listFacts");
	}

	@Test
	void what_is_unknown_or_unreadable_has_a_status_that_is_described() {
		Map<String, String> wrong = new TreeMap<>();
		this.described.questions((each) -> {
			String address = this.described.address(each);
			for (String other : List.of("a".repeat(26), "nonsense")) {
				String asked = address.replaceAll("\\b([eafi])-[a-z2-7]{26}", "$1-" + other);
				HttpResponse<String> answer = this.api.get(asked);
				if (!each.operation().path("responses").has(String.valueOf(answer.statusCode()))) {
					wrong.put(asked, answer.statusCode() + " " + answer.body());
				}
			}
		});
		assertThat(wrong).isEmpty();
	}

	@Test
	void every_example_of_a_question_is_of_its_shape_and_answered_when_sent() {
		Map<String, String> wrong = new TreeMap<>();
		Set<String> sent = new TreeSet<>();
		this.described.operations((each) -> {
			JsonNode body = each.operation().path("requestBody").path("content");
			body.propertyStream().forEach((content) -> {
				assertThat(content.getValue().has("example")).as("%s has an example to send", each.id()).isTrue();
				JsonNode example = content.getValue().path("example");
				assertThat(this.described.schema(content.getValue().path("schema")).validate(example)).as(each.id())
					.isEmpty();
				HttpResponse<String> answer = send(each, content.getKey(), example);
				String difference = (answer.statusCode() >= 300) ? answer.statusCode() + " " + answer.body()
						: difference(each, answer);
				sent.add(each.id());
				if (!difference.isEmpty()) {
					wrong.put(each.id(), difference);
				}
			});
		});
		this.api.stopImports();
		assertThat(wrong).isEmpty();
		assertThat(sent).contains("addNote", "askEdges", "askEntities", "askNeighbours", "askParticipants",
				"countExport", "createInvestigation", "editNote", "exportNamed", "readInvestigationFile", "runQuery",
				"saveInvestigation", "saveQuery", "startImport");
	}

	private HttpResponse<String> send(Described each, String type, JsonNode example) {
		JsonNode investigation = begun();
		String path = each.path()
			.replace("/investigations/{uid}", "/investigations/" + investigation.path("uid").asString())
			.replace("/notes/{note}", "/notes/" + investigation.at("/content/notes/0/id").asString())
			.replace("/saved/{id}", "/saved/partners-since-2024");
		Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", type));
		if (each.operation().path("responses").has("428")) {
			headers.put("If-Match", this.api.get(path).headers().firstValue("ETag").orElseThrow());
		}
		String body = example.isString() ? example.asString() : known(example.toString());
		return this.api.send(each.method().toUpperCase(Locale.ROOT), path, body,
				headers.entrySet()
					.stream()
					.flatMap((header) -> Stream.of(header.getKey(), header.getValue()))
					.toArray(String[]::new));
	}

	/** The examples' own identifiers are nobody's: these are in the small graph. */
	private String known(String body) {
		return body.replace("e-hgq2xv7tzb3rcy6hn4wjdaf2e5", SmallGraph.HUNGARY.value())
			.replace("e-vk5qm2xv7tzb3rcy6hn4wjdaf2", SmallGraph.VIETNAM.value())
			.replaceAll("f-m4oq2xv7tzb3rcy6hn4wjdaf2e",
					this.api.json("/api/v1/facts?kind=agreement").at("/facts/0/uid").asString());
	}

	/** An investigation with a note. */
	private JsonNode begun() {
		String uid = ApiCalls.json(this.api.send("POST", "/api/v1/investigations", """
				{"name": "Health in the Mekong", "description": "", "author": "", "views": [], "notes": []}""",
				"Content-Type", "application/json"))
			.path("uid")
			.asString();
		return ApiCalls.json(this.api.send("POST", "/api/v1/investigations/" + uid + "/notes", """
				{"target": {"kind": "ENTITY", "uids": ["%s"]}, "text": "See the annex."}""".formatted(SmallGraph.LAOS),
				"Content-Type", "application/json"));
	}

	/** How the headers of an answer differ from those described; empty if they don't. */
	private static String difference(Described each, HttpResponse<String> answer) {
		JsonNode described = each.operation().path("responses").path(String.valueOf(answer.statusCode()));
		Set<String> expected = described.path("headers")
			.propertyStream()
			.map((header) -> header.getKey())
			.collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
		Set<String> got = answer.headers()
			.map()
			.keySet()
			.stream()
			.filter(ApiPromisesIT::isOurs)
			.collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
		Set<String> absent = new TreeSet<>(expected);
		absent.removeIf((name) -> got.contains(name) || SOMETIMES.contains(name));
		got.removeAll(expected);
		return (absent.isEmpty() && got.isEmpty() && !described.isMissingNode()) ? ""
				: "%d: described and absent %s, there and not described %s".formatted(answer.statusCode(), absent, got);
	}

	private static boolean isOurs(String header) {
		return TOLD.stream().anyMatch(header::equalsIgnoreCase) || (header.regionMatches(true, 0, "X-", 0, 2)
				&& !header.equalsIgnoreCase("X-Content-Type-Options") && !header.equalsIgnoreCase("X-Frame-Options"));
	}

}
