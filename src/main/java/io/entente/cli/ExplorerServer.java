package io.entente.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

import io.entente.graph.HomeFolder;

/**
 * Starts the explorer and keeps it up until the process is told to end.
 */
class ExplorerServer {

	private final Class<?> application;

	ExplorerServer(Class<?> application) {
		this.application = application;
	}

	/** What is to be done while the explorer is served. */
	interface Companion {

		/** Runs beside the server; returns when done. */
		void run(ConfigurableApplicationContext context) throws InterruptedException;

	}

	int serve(ServerOptions options) throws InterruptedException {
		return serve(options, (_) -> {
		});
	}

	int serve(ServerOptions options, Companion companion) throws InterruptedException {
		// before all else: nobody should wait for a start that can't succeed
		if (!isFree(options.port)) {
			System.err.println(Failures.portInUse(options.port));
			return ExitCode.FAILED;
		}
		if (options.home.isEmbedded()) {
			HomeFolder.take(options.home.homeFolder()).close();
		}
		CountDownLatch closed = new CountDownLatch(1);
		SpringApplication spring = new SpringApplication(this.application);
		spring.addListeners((ContextClosedEvent _) -> closed.countDown());
		ConfigurableApplicationContext context;
		try {
			context = spring.run(arguments(options).toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			System.err.println(Failures.explain(ex));
			return ExitCode.FAILED;
		}
		System.err.println(ready(options.port));
		CatchUp.begin(context);
		companion.run(context);
		closed.await();
		return ExitCode.OK;
	}

	private static List<String> arguments(ServerOptions options) {
		List<String> arguments = new ArrayList<>(options.home.properties());
		arguments.add("--server.port=" + options.port);
		if (!options.hosts.isEmpty()) {
			arguments.add("--entente.hosts=" + String.join(",", options.hosts));
		}
		arguments.addAll(LogFile.properties(options.home.homeFolder(), "server.log"));
		return arguments;
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (BindException _) {
			return false;
		}
		catch (IOException _) {
			return true; // whatever it is, the server's own attempt will say it
		}
	}

	private static String ready(int port) {
		// the JVM's start and not the process's, in which the launcher may have built
		// before
		Instant start = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
		double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
		return String.format(Locale.ROOT, "Entente is ready at http://localhost:%d (%.1f s)", port, seconds);
	}

}
