package io.entente.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.entente.Application;
import io.entente.graph.HomeFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody presses Ctrl-C while a command writes its file: nothing unfinished stays, and
 * whoever works for it hears of it. The explorer is played by the test, so that it is
 * known how far it is.
 */
class InterruptionIT {

	@TempDir
	private Path folder;

	private final CountDownLatch begun = new CountDownLatch(1);

	private final CountDownLatch left = new CountDownLatch(1);

	private HttpServer server;

	private HomeFolder home;

	@BeforeEach
	void serve() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/api/v1/export/progress/", (exchange) -> answer(exchange, 404));
		this.server.createContext("/api/v1/export", this::trickle);
		this.server.start();
		this.home = HomeFolder.take(this.folder.resolve("home"));
		this.home.announce(this.server.getAddress().getPort());
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
		this.home.close();
	}

	@Test
	void an_export_leaves_the_file_that_was_there_and_no_half_one() throws Exception {
		Path file = Files.writeString(this.folder.resolve("graph.json"), "whole");
		ChildProcess child = start("export", "--format", "json", "-o", file.toString());
		assertThat(this.begun.await(2, TimeUnit.MINUTES)).as(child.messages()).isTrue();
		child.interrupt();
		assertThat(child.exitCode()).isNotZero();
		assertThat(child.messages()).contains("Stopped; nothing was written").doesNotContain("Exception");
		assertThat(file).hasContent("whole");
		assertThat(names()).isEqualTo("graph.json home");
		assertThat(this.left.await(1, TimeUnit.MINUTES)).as("the explorer hears that nobody listens").isTrue();
	}

	@Test
	void an_export_to_standard_output_says_that_it_is_not_whole() throws Exception {
		ChildProcess child = start("export", "--format", "json", "-o", "-");
		assertThat(this.begun.await(2, TimeUnit.MINUTES)).as(child.messages()).isTrue();
		child.interrupt();
		assertThat(child.exitCode()).isNotZero();
		assertThat(child.messages()).contains("Stopped; what went to standard output is not complete");
	}

	@Test
	void a_query_is_stopped_where_it_runs() throws Exception {
		AtomicReference<String> stopped = new AtomicReference<>();
		this.server.createContext("/api/v1/query", (exchange) -> {
			if (exchange.getRequestMethod().equals("DELETE")) {
				stopped.set(exchange.getRequestURI().getPath());
				answer(exchange, 204);
				this.left.countDown();
			}
			else {
				this.begun.countDown();
				await(this.left);
				exchange.close();
			}
		});
		Path query = Files.writeString(this.folder.resolve("long.cypher"),
				"UNWIND range(1, 100000000000) AS x RETURN count(x)");
		ChildProcess child = start("query", query.toString(), "-o", this.folder.resolve("rows.txt").toString());
		assertThat(this.begun.await(2, TimeUnit.MINUTES)).as(child.messages()).isTrue();
		child.interrupt();
		assertThat(child.exitCode()).isNotZero();
		assertThat(child.messages()).contains("Stopped; nothing was written").doesNotContain("Exception");
		assertThat(names()).isEqualTo("home long.cypher");
		assertThat(stopped.get()).startsWith("/api/v1/query/");
	}

	@Test
	void an_export_in_its_own_process_is_stopped_while_the_graph_opens() throws Exception {
		Path own = Files.createDirectories(this.folder.resolve("own"));
		ChildProcess child = ChildProcess.start(Application.class, "Stopped", "export", "--home",
				this.folder.resolve("empty").toString(), "--format", "json", "-o",
				own.resolve("graph.json").toString());
		Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> !names(own).isEmpty());
		child.interrupt();
		assertThat(child.exitCode()).isNotZero();
		assertThat(child.messages()).contains("Stopped; nothing was written").doesNotContain("Exception");
		assertThat(names(own)).isEmpty();
	}

	private ChildProcess start(String command, String... arguments) throws IOException {
		String[] all = new String[arguments.length + 3];
		all[0] = command;
		all[1] = "--home";
		all[2] = this.folder.resolve("home").toString();
		System.arraycopy(arguments, 0, all, 3, arguments.length);
		return ChildProcess.start(Application.class, "Stopped", all);
	}

	private String names() throws IOException {
		return names(this.folder);
	}

	private static String names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return String.join(" ", files.map((file) -> file.getFileName().toString()).sorted().toList());
		}
	}

	/** An export that goes on as long as somebody listens. */
	private void trickle(HttpExchange exchange) throws IOException {
		exchange.getRequestBody().readAllBytes();
		exchange.sendResponseHeaders(200, 0);
		try {
			while (true) {
				exchange.getResponseBody().write("half ".repeat(1000).getBytes(StandardCharsets.UTF_8));
				exchange.getResponseBody().flush();
				this.begun.countDown();
				Thread.sleep(50);
			}
		}
		catch (IOException | InterruptedException _) {
			this.left.countDown();
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	private static void answer(HttpExchange exchange, int status) throws IOException {
		exchange.getRequestBody().readAllBytes();
		exchange.sendResponseHeaders(status, -1);
		exchange.close();
	}

}
