package io.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.entente.TestJvm;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A command in a JVM of its own, as the launcher starts it.
 */
final class ChildProcess {

	private static final long PATIENCE_MINUTES = 8;

	private final Process process;

	private final List<String> messages = new ArrayList<>();

	private final Path output;

	private final String awaited;

	private final CountDownLatch heard = new CountDownLatch(1);

	private final Thread listener;

	private ChildProcess(Process process, Path output, String awaited) {
		this.process = process;
		this.output = output;
		this.awaited = awaited;
		this.listener = Thread.ofPlatform().daemon().start(this::listen);
	}

	static ChildProcess start(Class<?> main, String awaited, String... arguments) throws IOException {
		Path output = TestJvm.folder("entente-child").resolve("output");
		return new ChildProcess(TestJvm.java("2g", main, arguments).redirectOutput(output.toFile()).start(), output,
				awaited);
	}

	private void listen() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(this.process.getErrorStream(), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				synchronized (this.messages) {
					this.messages.add(line);
				}
				if (line.contains(this.awaited)) {
					this.heard.countDown();
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits for the line it was started to say. */
	void hear() throws InterruptedException {
		assertThat(this.heard.await(PATIENCE_MINUTES, TimeUnit.MINUTES)).as("'%s' in %s", this.awaited, messages())
			.isTrue();
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly();
		assertThat(this.process.waitFor(1, TimeUnit.MINUTES)).isTrue();
	}

	/** Asks it to end as Ctrl-C does; what it says meanwhile is heard. */
	void interrupt() {
		assertThat(this.process.toHandle().destroy()).isTrue();
	}

	int exitCode() throws InterruptedException {
		assertThat(this.process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).as("It ended: %s", messages()).isTrue();
		this.listener.join();
		return this.process.exitValue();
	}

	/** What it wrote to standard output, once it has ended. */
	String output() throws IOException {
		return Files.readString(this.output);
	}

	String messages() {
		synchronized (this.messages) {
			return String.join("\n", this.messages);
		}
	}

}
