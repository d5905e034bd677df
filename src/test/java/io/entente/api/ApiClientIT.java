package io.entente.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.entente.exports.ExportFormat;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program in another language: a TypeScript client is generated from the description
 * that the server gives, type-checked with the program that uses it, and run by Node.js.
 * It calls every operation, and whatever is answered is held against the description.
 */
@ApiServer
class ApiClientIT {

	private static final Path SOURCES = Path.of("src", "test", "client");

	/** Outside the build's own packages, whose TypeScript is another. */
	private static final Path FOLDER = Path.of("target", "api-client");

	private final ApiCalls api;

	ApiClientIT(@LocalServerPort int port) {
		this.api = new ApiCalls(port);
	}

	@Test
	void a_generated_client_calls_every_operation_and_is_answered_as_they_are_described() throws Exception {
		TestGraph.shared().write(SmallGraph.articles());
		JsonNode found = new JsonMapper().readTree(journey());
		this.api.stopImports();
		assertThat(texts(found.path("undescribed"))).as("answered otherwise than described").isEmpty();
		assertThat(texts(found.path("notCalled"))).as("described and never answered well").isEmpty();
		assertThat(found.path("name").asString()).isEqualTo("Vietnam");
		assertThat(texts(found.path("neighbours"))).containsExactly("Hungary", "Laos");
		assertThat(texts(found.path("facts"))).containsExactly("CONSULT", "MOU", "ACCUSE");
		assertThat(texts(found.path("quotes")))
			.contains("Hungary and Vietnam signed a memorandum on health in October 2025.");
		assertThat(found.path("paths").asInt()).isOne();
		assertThat(found.path("same").valueStream()).allMatch(JsonNode::asBoolean);
		assertThat(found.path("unchanged").asInt()).isEqualTo(304);
		assertThat(texts(found.path("streamed"))).hasSize(4).hasSameElementsAs(texts(found.path("paged")));
		assertThat(texts(found.path("problems"))).extracting((problem) -> problem.substring(0, 3))
			.containsExactly("404", "400", "400", "400");
		JsonNode exported = found.path("exported");
		assertThat(texts(exported.path("formats"))).hasSameSizeAs(ExportFormat.values());
		assertThat(exported.path("empty").isEmpty()).isTrue();
		assertThat(exported.path("state").asString()).isEqualTo("COMPLETED");
		assertThat(exported.path("bytes").asBoolean()).as("the progress tells of the bytes sent").isTrue();
		assertThat(exported.path("counted").asInt()).isEqualTo(3);
		JsonNode queried = found.path("queried");
		assertThat(queried.path("rows").asInt()).isOne();
		assertThat(queried.path("participants").asInt()).isEqualTo(2);
		assertThat(texts(queried.path("problems"))).extracting((problem) -> problem.substring(0, 3))
			.containsExactly("403", "400");
		JsonNode investigated = found.path("investigated");
		assertThat(investigated.path("unchanged").asInt()).isEqualTo(304);
		assertThat(investigated.path("description").asString()).isEqualTo("More");
		assertThat(texts(investigated.path("changes"))).containsExactly("DESCRIPTION");
		assertThat(investigated.path("listed").asInt()).isEqualTo(investigated.path("total").asInt()).isEqualTo(3);
		assertThat(texts(investigated.path("problems"))).extracting((problem) -> problem.substring(0, 3))
			.containsExactly("412", "428", "404", "422");
		assertThat(found.at("/imported/written").asInt()).isOne();
		assertThat(found.at("/imported/location").asBoolean()).isTrue();
	}

	/** Generates the client, checks its program's types and runs it. */
	private String journey() throws IOException, InterruptedException {
		Files.createDirectories(FOLDER);
		try (Stream<Path> files = Files.list(SOURCES)) {
			for (Path file : files.toList()) {
				Files.writeString(FOLDER.resolve(file.getFileName()), Files.readString(file));
			}
		}
		Files.writeString(FOLDER.resolve("openapi.json"), this.api.get("/api/v1/openapi.json").body());
		if (!Files.isDirectory(FOLDER.resolve("node_modules", "zod"))) {
			List<String> install = new ArrayList<>(npm());
			install.addAll(List.of("install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"));
			run(install);
		}
		run(List.of(node(), "node_modules/@hey-api/openapi-ts/bin/run.js"));
		run(List.of(node(), "node_modules/typescript/bin/tsc", "--project", "."));
		return run(List.of(node(), "--disable-warning=ExperimentalWarning", "journey.ts"));
	}

	private static List<String> texts(JsonNode array) {
		return array.valueStream().map(JsonNode::asString).toList();
	}

	private String run(List<String> command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true);
		builder.environment().put("ENTENTE", this.api.root());
		Path node = Path.of(node()).getParent();
		if (node != null) {
			builder.environment().merge("PATH", node.toString(), (path, own) -> own + ":" + path);
		}
		Process process = builder.start();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as("%s said: %s", command, printed).isZero();
		return printed;
	}

	/** The Node.js of the build. */
	private static String node() {
		return Objects.requireNonNullElse(System.getProperty("entente.test.node"), "node");
	}

	/** Its npm lies beside it, or in a Node.js distribution's folder, or on the path. */
	private static List<String> npm() {
		Path node = Path.of(node());
		return Stream
			.of("node_modules/npm/bin/npm-cli.js", "../lib/node_modules/npm/bin/npm-cli.js",
					"../node_modules/npm/bin/npm-cli.js")
			.map(node::resolveSibling)
			.filter(Files::isRegularFile)
			.map((file) -> List.of(node(), file.toString()))
			.findFirst()
			.orElse(List.of("npm"));
	}

}
