package io.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import io.entente.Application;
import io.entente.graph.GraphConnection;
import io.entente.graph.GraphProperties;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a person points the commands at: a clear message, the right exit code, and the
 * rest imported.
 */
class BadInputIT {

	private static final String GOOD = "Vietnam and North Korea signed an agreement on health cooperation in October"
			+ " 2025. Officials of the two countries met in Hanoi and discussed the exchange of physicians.";

	@TempDir
	Path folder;

	@Test
	void an_import_names_every_bad_input_with_its_reason_and_takes_the_rest() throws Exception {
		Path articles = Files.createDirectory(this.folder.resolve("articles"));
		Path none = Files.createDirectory(this.folder.resolve("none"));
		Path secret = Files.writeString(this.folder.resolve("secret.txt"), "TOP-SECRET-CONTENT");
		Files.writeString(articles.resolve("good.txt"), GOOD);
		Files.writeString(articles.resolve("page.html"), page(secret));
		Files.write(articles.resolve("empty.txt"), new byte[0]);
		oneLine(articles.resolve("huge.txt"), 50 << 20);
		Files.write(articles.resolve("binary.txt"), randomBytes());
		Files.write(articles.resolve("broken-utf8.txt"), brokenUtf8());
		Files.writeString(articles.resolve("lines.jsonl"), """
				{"id": "first", "text": "%1$s Told in the first line."}
				{"id": "second", "text": "%1$s
				{"id": "third", "text": "%1$s Told in the third line."}
				""".formatted(GOOD));
		Path home = this.folder.resolve("home");

		Terminal done = Terminal.run("import", "--home", home.toString(), articles.toString(), none.toString(),
				this.folder.resolve("missing.txt").toString());

		assertThat(done.exitCode()).as(done.messages()).isEqualTo(ExitCode.SKIPPED);
		assertThat(done.messages()).containsPattern("Skipped .*empty\\.txt: it is empty")
			.containsPattern("Skipped .*huge\\.txt: it is longer than")
			.containsPattern("Skipped .*binary\\.txt: .*\\S")
			.containsPattern("Skipped .*lines\\.jsonl:2: .*\\S")
			.containsPattern("Skipped .*none: .*no")
			.containsPattern("Skipped .*missing\\.txt: there is no such file")
			.doesNotContain("Exception");
		assertThat(texts(home)).contains("first line")
			.contains("third line")
			.contains("page of its own")
			.doesNotContain("TOP-SECRET", "alert(");
		Terminal again = Terminal.run("import", "--home", home.toString(), articles.resolve("good.txt").toString());
		assertThat(again.exitCode()).isZero();
		assertThat(again.messages()).contains("1 article unchanged");
	}

	@Test
	void a_date_that_is_none_is_a_usage_error() {
		Terminal done = Terminal.run("import", "--published", "2025-02-30", "articles");
		assertThat(done.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(done.messages()).contains("'2025-02-30' is no date", "YYYY-MM-DD");
	}

	@Test
	void an_empty_home_is_not_the_folder_one_stands_in() {
		Terminal done = Terminal.run("import", "--home", "", this.folder.toString());
		assertThat(done.exitCode()).isEqualTo(ExitCode.FAILED);
		assertThat(done.messages()).contains("--home needs the name of a folder");
		assertThat(Path.of("server.lock")).doesNotExist();
	}

	@Test
	void the_option_that_a_refused_host_name_is_told_of_is_one() {
		Terminal done = Terminal.run("serve", "--hosts", "that.name,other.name", "--home",
				this.folder.resolve("home").toString(), "--port", "x");
		assertThat(done.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(done.messages()).contains("--port").doesNotContain("Unknown option");
	}

	@Test
	void an_unknown_command_is_a_usage_error() {
		Terminal done = Terminal.run("imprt", "articles");
		assertThat(done.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(done.messages()).contains("imprt", "--help");
	}

	@Test
	void a_port_in_use_is_named_with_the_way_out() throws Exception {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Terminal done = Terminal.run("serve", "--port", Integer.toString(other.getLocalPort()), "--home",
					this.folder.toString());
			assertThat(done.exitCode()).isEqualTo(ExitCode.FAILED);
			assertThat(done.messages().strip().lines()).singleElement()
				.asString()
				.contains("Port " + other.getLocalPort() + " is in use", "--port");
		}
	}

	@Test
	void a_home_in_use_by_another_process_is_named_with_the_way_out() throws Exception {
		Path home = this.folder.resolve("held");
		ChildProcess holder = ChildProcess.start(HomeInUse.class, "holding", home.toString());
		try {
			holder.hear();
			Terminal done = Terminal.run("import", "--home", home.toString(), this.folder.toString());
			assertThat(done.exitCode()).isEqualTo(ExitCode.FAILED);
			assertThat(done.messages().strip().lines()).singleElement()
				.asString()
				.contains(home.toString(), "in use", "--home");
		}
		finally {
			holder.kill();
		}
	}

	@Test
	void a_home_that_cannot_be_written_is_named_with_the_way_out() throws Exception {
		Path file = Files.writeString(this.folder.resolve("file"), "no folder");
		for (String command : new String[] { "import", "serve" }) {
			Terminal done = command.equals("serve") ? Terminal.run("serve", "--port", "0", "--home", file + "/home")
					: Terminal.run("import", "--home", file + "/home", this.folder.toString());
			assertThat(done.exitCode()).isEqualTo(ExitCode.FAILED);
			assertThat(done.messages().strip().lines()).singleElement()
				.asString()
				.contains(file + "/home can't be written", "--home");
		}
	}

	@Test
	void extraction_names_what_it_skips_and_writes_only_data_to_standard_output() throws Exception {
		Path input = Files.writeString(this.folder.resolve("lines.jsonl"),
				"{\"id\": \"first\", \"text\": \"" + GOOD + "\"}\nnot JSON\n");
		ChildProcess child = ChildProcess.start(Application.class, "Skipped", "extract", input.toString());
		assertThat(child.exitCode()).isEqualTo(ExitCode.SKIPPED);
		assertThat(child.messages()).containsPattern("Skipped .*lines\\.jsonl:2: ").doesNotContain("Exception");
		assertThat(child.output().strip().lines()).singleElement()
			.asString()
			.startsWith("{\"schema\":\"entente.extraction/1\"")
			.contains("\"iso3\":\"PRK\"");
	}

	private static String texts(Path home) throws IOException {
		try (GraphConnection connection = GraphConnection.open(new GraphProperties(home, null));
				Driver driver = GraphDatabase.driver(connection.server(),
						AuthTokens.basic("neo4j", Files.readString(home.resolve("neo4j.password")).strip()))) {
			return String.join("\n",
					driver.executableQuery("MATCH (a:Article) RETURN a.text AS text")
						.execute()
						.records()
						.stream()
						.map((row) -> row.get("text").asString())
						.toList());
		}
	}

	private static String page(Path secret) {
		return """
				<?xml version="1.0"?>
				<!DOCTYPE html [<!ENTITY stolen SYSTEM "%s">]>
				<html lang="en"><head><title>A page of its own</title><script>alert('1')</script></head>
				<body><article><h1>A page of its own</h1><p>%s &stolen;</p><p>%s</p>
				<img src="x" onerror="alert('2')"><iframe src="%s"></iframe></article></body></html>
				""".formatted(secret.toUri(), GOOD, GOOD, secret.toUri());
	}

	private static void oneLine(Path file, int bytes) throws IOException {
		byte[] chunk = "word ".repeat(2000).getBytes(StandardCharsets.US_ASCII);
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int written = 0; written < bytes; written += chunk.length) {
				out.write(chunk);
			}
		}
	}

	private static byte[] randomBytes() {
		byte[] bytes = new byte[20_000];
		new Random(1).nextBytes(bytes);
		return bytes;
	}

	private static byte[] brokenUtf8() {
		byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
		byte[] broken = Arrays.copyOf(bytes, bytes.length + 2);
		broken[bytes.length] = (byte) 0xc3;
		broken[bytes.length + 1] = (byte) 0x28;
		return broken;
	}

}
