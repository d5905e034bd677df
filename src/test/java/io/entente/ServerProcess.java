package io.entente;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The packaged product in a process of its own, as a person starts it.
 */
final class ServerProcess implements AutoCloseable {

	private static final Duration START_LIMIT = Duration.ofMinutes(2);

	private static final String READY = "ready at ";

	private final Process process;

	private final String address;

	private final Path home;

	private ServerProcess(Process process, String address, Path home) {
		this.process = process;
		this.address = address;
		this.home = home;
	}

	/**
	 * Starts the server on a free port and waits until it says that it is ready.
	 * @param home its home folder
	 * @throws IllegalStateException with all it printed, if it ends or doesn't get ready
	 * within two minutes
	 */
	static ServerProcess start(Path home) throws IOException, InterruptedException {
		Process process = entente("serve", "--port", Integer.toString(freePort()), "--home", home.toString()).start();
		List<String> printed = new CopyOnWriteArrayList<>();
		BlockingQueue<String> addresses = new LinkedBlockingQueue<>();
		Thread.ofVirtual().start(() -> read(process, printed, addresses));
		long deadline = System.nanoTime() + START_LIMIT.toNanos();
		while (System.nanoTime() < deadline && process.isAlive()) {
			String address = addresses.poll(200, TimeUnit.MILLISECONDS);
			if (address != null) {
				return new ServerProcess(process, address, home);
			}
		}
		process.destroyForcibly();
		throw new IllegalStateException("The server didn't get ready:\n" + String.join("\n", printed));
	}

	/**
	 * Imports a file by the terminal while the server holds the home folder.
	 * @return all that was printed
	 * @throws IllegalStateException with it, unless the command succeeds
	 */
	String importByTerminal(Path file) throws IOException, InterruptedException {
		Process command = entente("import", "--home", this.home.toString(), file.toString()).start();
		String printed = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (command.waitFor() != 0) {
			throw new IllegalStateException("The import failed:\n" + printed);
		}
		return printed;
	}

	private static ProcessBuilder entente(String... arguments) {
		List<String> command = new ArrayList<>(List.of("-jar", Path.of("target", "entente.jar").toString()));
		command.addAll(List.of(arguments));
		return TestJvm.java("3g", command).redirectErrorStream(true);
	}

	private static void read(Process process, List<String> printed, BlockingQueue<String> addresses) {
		try (BufferedReader reader = process.inputReader()) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				printed.add(line);
				int ready = line.indexOf(READY);
				if (ready >= 0) {
					addresses.add(line.substring(ready + READY.length()).split("\\s", 2)[0]);
				}
			}
			Files.write(Path.of("target", "journey-server.log"), printed);
		}
		catch (IOException ex) {
			printed.add("its output ended: " + ex.getMessage());
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** Where it serves, without a trailing slash. */
	String address() {
		return this.address;
	}

	/** Stops it as a person would, and waits until it has. */
	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

}
