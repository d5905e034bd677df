package io.entente.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.entente.TestJvm;
import org.jspecify.annotations.Nullable;

/**
 * The server as a process of its own on the tests' class path; it ends with the tests'
 * JVM.
 */
final class ProcessNeo4j extends RemoteNeo4j {

	private final Path home;

	private final Path log;

	private int starts;

	private @Nullable Process process;

	ProcessNeo4j() throws IOException {
		this.home = Files.createTempDirectory("entente-neo4j");
		TestJvm.deleteAtExit(this.home, this::kill);
		this.log = this.home.resolve("server.log");
		restart();
	}

	@Override
	public String description() {
		return "separate process (authenticated, TLS)";
	}

	@Override
	String log() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The server's output cannot be read", ex);
		}
	}

	@Override
	public void kill() {
		if (this.process != null) {
			this.process.destroyForcibly().onExit().join();
		}
	}

	@Override
	public void restart() {
		ProcessBuilder builder = TestJvm.java("1g", Neo4jServerMain.class, this.home.toString());
		Map<String, String> environment = builder.environment();
		environment.keySet().removeIf((variable) -> variable.startsWith("NEO4J_"));
		environment.put("NEO4J_AUTH", username() + "/" + password());
		environment.put(Neo4jServerMain.END_WITH_PARENT, "yes");
		settings(certificates().toString(), "localhost:" + port()).forEach(
				(setting, value) -> environment.put("NEO4J_" + setting.replace("_", "__").replace('.', '_'), value));
		builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()));
		try {
			this.process = builder.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The server's process did not start", ex);
		}
		awaitReady(++this.starts);
	}

	@Override
	public void close() {
		kill();
	}

}
