package io.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The packaged product over the sample corpus, started and filled once for all tests that
 * look at it. With {@code -Dentente.explorer=http://localhost:8080} they look at one that
 * runs already, over whatever it holds.
 */
final class SampleExplorer {

	private static @Nullable String address;

	private SampleExplorer() {
	}

	/** Where it serves, without a trailing slash. */
	static synchronized String address() throws IOException, InterruptedException {
		if (address == null) {
			String running = System.getProperty("entente.explorer");
			address = (running != null) ? running : start();
		}
		return address;
	}

	private static String start() throws IOException, InterruptedException {
		ServerProcess server = ServerProcess
			.start(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "explorer"));
		Runtime.getRuntime().addShutdownHook(new Thread(server::close));
		server.importByTerminal(Path.of("src", "main", "resources", "sample"));
		return server.address();
	}

}
