package io.entente.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.entente.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command line imports into a separate server that goes away in between.
 */
class DroppedImportIT {

	private static final int ARTICLES = 300;

	private static final List<String> COUNTRIES = List.of("France", "Japan", "Brazil", "Kenya", "Norway", "Vietnam",
			"Canada", "Egypt", "Chile", "Poland");

	private static final String ARTICLE_COUNT = "MATCH (a:Article) RETURN count(a)";

	@TempDir
	private Path folder;

	@Test
	void an_import_goes_on_after_the_server_was_lost() throws IOException, InterruptedException {
		Path articles = articles();
		try (RemoteNeo4j server = RemoteNeo4j.start();
				Driver driver = GraphDatabase.driver(server.uri(),
						AuthTokens.basic(server.username(), server.password()))) {
			Process first = importing(server, articles, "first");
			while (first.isAlive() && count(driver, ARTICLE_COUNT) == 0) {
				first.waitFor(100, TimeUnit.MILLISECONDS);
			}
			server.kill();
			assertThat(first.waitFor(5, TimeUnit.MINUTES)).isTrue();
			assertThat(first.exitValue()).as(output("first")).isEqualTo(1);
			assertThat(output("first")).contains("The Neo4j server", "can't be reached").doesNotContain("\tat ");

			server.restart();
			assertThat(count(driver, ARTICLE_COUNT)).isBetween(1, ARTICLES - 1);
			Process second = importing(server, articles, "second");
			assertThat(second.waitFor(5, TimeUnit.MINUTES)).isTrue();
			assertThat(second.exitValue()).as(output("second")).isZero();
			assertThat(count(driver, ARTICLE_COUNT)).isEqualTo(ARTICLES);
			assertThat(count(driver, "MATCH (a:Article) WHERE NOT (a)-[:HAS_PASSAGE]->() RETURN count(a)")).isZero();
			assertThat(count(driver,
					"MATCH (a)-[r:HAS_PASSAGE|EVIDENCED_BY|SUPPORTS]->(b) WITH a, b, type(r) AS type,"
							+ " count(*) AS times WHERE times > 1 RETURN count(*)"))
				.as("relationships written twice")
				.isZero();
		}
	}

	private Path articles() throws IOException {
		return Files.writeString(this.folder.resolve("articles.jsonl"),
				IntStream.range(0, ARTICLES).mapToObj(DroppedImportIT::article).collect(Collectors.joining("\n")));
	}

	private static String article(int number) {
		String one = COUNTRIES.get(number % COUNTRIES.size());
		String other = COUNTRIES.get((number / COUNTRIES.size() + 1 + number) % COUNTRIES.size());
		return """
				{"id": "a%d", "title": "%s and %s sign accord number %d", "date": "2024-05-17", "text": \
				"%s and %s signed an agreement on health cooperation on Thursday. It is the accord with number %d."}"""
			.formatted(number, one, other, number, one, other, number);
	}

	private Process importing(RemoteNeo4j server, Path articles, String name) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx2g", "--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.nio=ALL-UNNAMED",
				"--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
				Application.class.getName(), "import", "--home", this.folder.resolve("home").toString(), "--neo4j",
				server.uri(), articles.toString());
		builder.environment().put("ENTENTE_NEO4J_USERNAME", server.username());
		builder.environment().put("ENTENTE_NEO4J_PASSWORD", server.password());
		return builder.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve(name + ".log").toFile())
			.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
			.start();
	}

	private String output(String name) throws IOException {
		return Files.readString(this.folder.resolve(name + ".log"));
	}

	private static int count(Driver driver, String cypher) {
		return driver.executableQuery(cypher).execute().records().getFirst().get(0).asInt();
	}

}
