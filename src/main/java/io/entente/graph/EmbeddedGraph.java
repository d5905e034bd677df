package io.entente.graph;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import inet.ipaddr.IPAddressString;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnector.EncryptionLevel;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.database.NamedDatabaseId;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.springframework.util.FileSystemUtils;

/**
 * A Neo4j server inside this process, kept under {@code neo4j} in the home folder. It
 * listens on the loopback only, on a port chosen at start, for a password that was made
 * up at the first start; nothing it does leaves the machine.
 */
final class EmbeddedGraph implements AutoCloseable {

	private static final String PASSWORD_FILE = "neo4j.password";

	/** Stands as long as the server makes its store, before it holds anything. */
	private static final String UNFINISHED_FILE = "neo4j.unfinished";

	/** A start takes seconds; one that takes longer is explained. */
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	/** No statement fetches anything from anywhere, from this machine neither. */
	private static final List<IPAddressString> EVERY_ADDRESS = List.of(new IPAddressString("0.0.0.0/0"),
			new IPAddressString("::/0"));

	private final DatabaseManagementService service;

	private final String password;

	private final String uri;

	private EmbeddedGraph(DatabaseManagementService service, String password, String uri) {
		this.service = service;
		this.password = password;
		this.uri = uri;
	}

	/**
	 * Starts the server, which takes some seconds.
	 * @throws HomeNotWritableException if its files can't be written
	 * @throws StoreDamagedException if they are no whole graph
	 */
	static EmbeddedGraph start(HomeFolder home) {
		return start(home, transactionMemory());
	}

	/**
	 * Starts the server.
	 * @param memory the most bytes that a transaction may take
	 */
	static EmbeddedGraph start(HomeFolder home, long memory) {
		DatabaseManagementService service = null;
		try (SlowStartNotice _ = SlowStartNotice.after(PATIENCE, home, EmbeddedGraph::tell)) {
			Path secret = home.path().resolve(PASSWORD_FILE);
			boolean known = Files.exists(secret);
			String password = known ? Files.readString(secret).strip() : randomPassword();
			Path store = home.path().resolve("neo4j");
			Path unfinished = home.path().resolve(UNFINISHED_FILE);
			if (!known && Files.exists(unfinished)) {
				// killed while it was made, it would never open again
				FileSystemUtils.deleteRecursively(store);
			}
			if (!Files.exists(store)) {
				Files.writeString(unfinished, "");
			}
			service = build(store, memory);
			GraphDatabaseService system = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
			checkOpened(service, system);
			if (!known) {
				// set first and kept after: a kill in between only means another one next
				// time
				setPassword(system, password);
				home.writeSecret(PASSWORD_FILE, password);
			}
			Files.deleteIfExists(unfinished);
			return new EmbeddedGraph(service, password, uri(system));
		}
		catch (IOException | RuntimeException ex) {
			if (service != null) {
				service.shutdown();
			}
			throw concernsWriting(ex) ? new HomeNotWritableException("The graph in the home folder " + home.path()
					+ " can't be written; look at its rights and its room, the reason stands in"
					+ " neo4j/logs/debug.log there", ex) : new StoreDamagedException(home.path(), ex);
		}
	}

	private static void tell(String message) {
		System.err.println(message);
	}

	/**
	 * The server starts without a database that it can't open, and would only say so
	 * later.
	 */
	private static void checkOpened(DatabaseManagementService service, GraphDatabaseService system) {
		DatabaseStateService<?> states = ((GraphDatabaseAPI) system).getDependencyResolver()
			.resolveDependency(DatabaseStateService.class);
		for (String name : service.listDatabases()) {
			NamedDatabaseId id = ((GraphDatabaseAPI) service.database(name)).databaseId();
			states.causeOfFailure(id).ifPresent((failure) -> {
				throw new IllegalStateException("The database " + name + " didn't start", failure);
			});
		}
	}

	/** Whether it is the folder's rights or room, rather than what the files hold. */
	private static boolean concernsWriting(Throwable failure) {
		@Nullable Throwable cause = failure;
		for (int depth = 0; cause != null && depth < 20; depth++) {
			String said = String.valueOf(cause.getMessage());
			if (cause instanceof AccessDeniedException || said.contains("No space left")
					|| said.contains("Read-only file system") || said.contains("Permission denied")) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

	private static DatabaseManagementService build(Path folder, long memory) {
		SocketAddress loopback = new SocketAddress("127.0.0.1", 0);
		return new DatabaseManagementServiceBuilder(folder).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, loopback)
			.setConfig(BoltConnector.advertised_address, loopback)
			.setConfig(BoltConnector.encryption_level, EncryptionLevel.DISABLED)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			// nothing leaves the machine
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseInternalSettings.udc_network_enabled, false)
			.setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
			.setConfig(BoltConnector.enable_discovery, false)
			.setConfig(FleetManagementSettings.fleet_manager_enabled, false)
			.setConfig(GraphDatabaseSettings.allow_file_urls, false)
			.setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERY_ADDRESS)
			// the server's own are always there; no plugin adds to them
			.setConfig(GraphDatabaseSettings.procedure_allowlist, List.of("db.*", "dbms.components"))
			// one statement that collects everything must not take the memory of the rest
			.setConfig(GraphDatabaseSettings.memory_transaction_max_size, memory)
			// small: one person's store, 2 MB when empty
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(192))
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(GraphDatabaseSettings.preallocate_store_files, false)
			.setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32))
			.setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
			.setConfig(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF)
			.setConfig(GraphDatabaseSettings.filewatcher_enabled, false)
			.setConfig(GraphDatabaseInternalSettings.dump_configuration, false)
			.setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
			// one statement that runs away must not take the machine with it
			.setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(2))
			// Netty would wait ten seconds for stragglers at every exit
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.build();
	}

	/** A quarter of the heap. */
	private static long transactionMemory() {
		return Math.max(ByteUnit.mebiBytes(128), Runtime.getRuntime().maxMemory() / 4);
	}

	private static void setPassword(GraphDatabaseService system, String password) {
		try (Transaction transaction = system.beginTx()) {
			transaction
				.execute("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password))
				.close();
			transaction.commit();
		}
	}

	private static String uri(GraphDatabaseService database) {
		HostnamePort address = ((GraphDatabaseAPI) database).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		return "bolt://127.0.0.1:" + address.getPort();
	}

	private static String randomPassword() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** Where the server listens. */
	String uri() {
		return this.uri;
	}

	String password() {
		return this.password;
	}

	@Override
	public void close() {
		this.service.shutdown();
	}

}
