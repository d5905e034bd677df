package io.entente.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import io.entente.TestJvm;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.DockerClientFactory;

/**
 * A separate Neo4j server of the tests: authenticated, TLS required, with a certificate
 * made at start. It keeps its port and its data over {@link #kill()} and
 * {@link #restart()}.
 */
public abstract sealed class RemoteNeo4j implements AutoCloseable permits ContainerNeo4j, ProcessNeo4j {

	/** The image to run, one that behaves as the official one does. */
	static final String IMAGE_PROPERTY = "entente.test.neo4j.image";

	private static final String OFFICIAL_IMAGE = "neo4j:2026.08.1";

	private static final Duration START_LIMIT = Duration.ofMinutes(2);

	private static final Pattern READY = Pattern.compile("Bolt enabled on ");

	private final int port;

	private final String password = UUID.randomUUID().toString();

	private final Path certificates;

	RemoteNeo4j() throws IOException {
		this.port = freePort();
		this.certificates = TestJvm.folder("entente-tls");
		SelfSignedCertificate.writeTo(this.certificates);
	}

	/**
	 * Starts a server, in a container if that works here, else as a process, and says on
	 * standard output which it is and why.
	 */
	public static RemoteNeo4j start() {
		try {
			String image = System.getProperty(IMAGE_PROPERTY, OFFICIAL_IMAGE);
			String because;
			try {
				if (DockerClientFactory.instance().isDockerAvailable()) {
					return announced(new ContainerNeo4j(image), "");
				}
				because = "no Docker engine answers";
			}
			catch (RuntimeException ex) {
				// Testcontainers reports an unreachable registry, a refused start and
				// more in this way
				because = "no container of " + image + " could be started (" + ex.getClass().getSimpleName() + ")";
			}
			return announced(new ProcessNeo4j(), "; " + because);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No separate Neo4j server could be started", ex);
		}
	}

	private static RemoteNeo4j announced(RemoteNeo4j server, String because) {
		System.out.println("remote Neo4j: " + server.description() + " at " + server.uri() + because);
		return server;
	}

	/**
	 * What runs, for a report.
	 */
	public abstract String description();

	/**
	 * Ends the server at once, as a power cut would.
	 */
	public abstract void kill();

	/**
	 * Starts a killed server again on the same port and data.
	 */
	public abstract void restart();

	@Override
	public abstract void close();

	/**
	 * Address with routing, encrypted, trusting the server's own certificate.
	 */
	public String uri() {
		return "neo4j+ssc://localhost:" + this.port;
	}

	public String username() {
		return "neo4j";
	}

	public String password() {
		return this.password;
	}

	int port() {
		return this.port;
	}

	Path certificates() {
		return this.certificates;
	}

	/**
	 * The server's settings in the words of the official image.
	 * @param certificates where the server finds the key and the certificate
	 * @param listenAddress what it listens on
	 */
	Map<String, String> settings(String certificates, String listenAddress) {
		Map<String, String> settings = new TreeMap<>();
		settings.put("server.bolt.enabled", "true");
		settings.put("server.bolt.listen_address", listenAddress);
		settings.put("server.bolt.advertised_address", "localhost:" + this.port);
		settings.put("server.bolt.tls_level", "REQUIRED");
		settings.put("dbms.ssl.policy.bolt.enabled", "true");
		settings.put("dbms.ssl.policy.bolt.base_directory", certificates);
		settings.put("dbms.ssl.policy.bolt.private_key", "private.key");
		settings.put("dbms.ssl.policy.bolt.public_certificate", "public.crt");
		settings.put("dbms.ssl.policy.bolt.client_auth", "NONE");
		settings.put("dbms.security.auth_enabled", "true");
		settings.put("dbms.usage_report.enabled", "false");
		// small, and no gigabyte of preallocated logs
		settings.put("db.tx_log.preallocate", "false");
		settings.put("server.memory.pagecache.size", "128m");
		return settings;
	}

	/**
	 * Everything that the server has printed since it was made.
	 */
	abstract String log();

	/**
	 * Waits until the server has said for the given time that it is ready, then asks it.
	 * Asking earlier only fills the output with refused connections.
	 */
	void awaitReady(int starts) {
		Instant end = Instant.now().plus(START_LIMIT);
		while (READY.matcher(log()).results().count() < starts) {
			if (Instant.now().isAfter(end)) {
				throw new IllegalStateException(
						description() + " is not ready after " + START_LIMIT + "; it printed: " + log());
			}
			pause();
		}
		try (Driver driver = GraphDatabase.driver(uri(), AuthTokens.basic(username(), password()))) {
			driver.verifyConnectivity();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(200);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while a server started", ex);
		}
	}

	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
