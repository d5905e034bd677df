package io.entente.graph;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Config.ConfigBuilder;
import org.neo4j.driver.Config.TrustStrategy;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The open graph: the embedded server or a remote one, reached by the same driver, its
 * schema up to date. Usable without Spring.
 */
public final class GraphConnection implements AutoCloseable {

	private final String server;

	private final Driver driver;

	/** The same where no other user reads. */
	private final Driver reader;

	private final @Nullable HomeFolder home;

	private final @Nullable EmbeddedGraph embedded;

	private GraphConnection(String server, Driver driver, Driver reader, @Nullable HomeFolder home,
			@Nullable EmbeddedGraph embedded) {
		this.server = server;
		this.driver = driver;
		this.reader = reader;
		this.home = home;
		this.embedded = embedded;
	}

	/**
	 * Opens the graph and brings its schema up to date. Takes some seconds for the
	 * embedded server.
	 * @throws HomeInUseException if another process holds the home folder
	 * @throws HomeNotWritableException if the home folder can't be written
	 * @throws StoreDamagedException if the files of the embedded graph can't be opened
	 * @throws GraphUnavailableException if the server can't be used
	 */
	public static GraphConnection open(GraphProperties properties) {
		String uri = properties.uri();
		GraphConnection connection = (uri == null) ? embedded(properties) : remote(uri, properties);
		try {
			if (uri != null) {
				connection.check();
				connection.checkReader();
			}
			new Migrations(connection.driver).apply();
			return connection;
		}
		catch (Neo4jException ex) {
			connection.close();
			HomeFolder own = connection.home;
			if (own != null && ex instanceof DatabaseException) {
				throw new StoreDamagedException(own.path(), ex);
			}
			throw GraphUnavailableException.of(connection.server, ex);
		}
		catch (RuntimeException ex) {
			connection.close();
			throw ex;
		}
	}

	private static GraphConnection embedded(GraphProperties properties) {
		HomeFolder home = HomeFolder.take(properties.homeFolder());
		try {
			EmbeddedGraph embedded = EmbeddedGraph.start(home);
			Driver driver = GraphDatabase.driver(embedded.uri(), AuthTokens.basic("neo4j", embedded.password()),
					config().build());
			return new GraphConnection(embedded.uri(), driver, driver, home, embedded);
		}
		catch (RuntimeException ex) {
			home.close();
			throw ex;
		}
	}

	private static GraphConnection remote(String uri, GraphProperties properties) {
		Credentials credentials = Credentials.find(properties, System.getenv());
		Optional<Credentials> reading = Credentials.findReader(properties, System.getenv());
		ConfigBuilder config = config();
		String address = uri;
		GraphProperties.Server server = properties.neo4j();
		if (server != null && server.trustFile() != null) {
			// the driver takes either a +s scheme or a trust strategy, not both
			address = uri.replaceFirst("\\+s(sc)?://", "://");
			config.withEncryption()
				.withTrustStrategy(TrustStrategy.trustCustomCertificateSignedBy(server.trustFile().toFile()));
		}
		try {
			Driver driver = GraphDatabase.driver(address, credentials.token(), config.build());
			String same = address;
			Driver reader = reading.map((other) -> GraphDatabase.driver(same, other.token(), config.build()))
				.orElse(driver);
			return new GraphConnection(uri, driver, reader, null, null);
		}
		catch (IllegalArgumentException | ClientException ex) {
			throw new GraphUnavailableException("'" + uri + "' is no address of a Neo4j server, such as"
					+ " neo4j://localhost:7687: " + ex.getMessage(), ex);
		}
	}

	private static ConfigBuilder config() {
		return Config.builder()
			.withUserAgent("entente")
			.withTelemetryDisabled(true)
			.withConnectionTimeout(10, TimeUnit.SECONDS)
			.withConnectionAcquisitionTimeout(30, TimeUnit.SECONDS)
			.withMaxTransactionRetryTime(30, TimeUnit.SECONDS)
			// an idle connection may have been cut by whatever stands in between
			.withConnectionLivenessCheckTimeout(1, TimeUnit.MINUTES);
	}

	private void check() {
		this.driver.verifyConnectivity();
		Record kernel = this.driver
			.executableQuery(
					"CALL dbms.components() YIELD name, versions WHERE name = $name RETURN versions[0] AS version")
			.withParameters(Map.of("name", "Neo4j Kernel"))
			.execute()
			.records()
			.stream()
			.findFirst()
			.orElseThrow(() -> new GraphUnavailableException("The server at " + this.server + " isn't Neo4j", null));
		String version = kernel.get("version").asString();
		if (!ServerVersion.suffices(version)) {
			throw new GraphUnavailableException("The Neo4j server at " + this.server + " is version " + version + "; "
					+ ServerVersion.NEEDED + " is needed", null);
		}
	}

	/** Told at the start, and not by the first query that somebody asks. */
	private void checkReader() {
		if (this.reader.equals(this.driver)) {
			return;
		}
		try {
			this.reader.verifyConnectivity();
		}
		catch (AuthenticationException ex) {
			throw new GraphUnavailableException("The Neo4j server at " + this.server
					+ " doesn't accept the user that only reads; check ENTENTE_NEO4J_READER_USERNAME and"
					+ " ENTENTE_NEO4J_READER_PASSWORD, or reader.username and reader.password", ex);
		}
	}

	/** The driver, open as long as the connection is. */
	Driver driver() {
		return this.driver;
	}

	/**
	 * The driver for the user that only reads, if one is configured, else the same
	 * driver.
	 */
	Driver reader() {
		return this.reader;
	}

	/** The server's address, for messages. */
	public String server() {
		return this.server;
	}

	/**
	 * Tells other processes that would take the same home folder where the explorer is
	 * served; does nothing for a remote server.
	 */
	public void announce(int httpPort) {
		if (this.home != null) {
			this.home.announce(httpPort);
		}
	}

	@Override
	public void close() {
		this.reader.close();
		this.driver.close();
		if (this.embedded != null) {
			this.embedded.close();
		}
		if (this.home != null) {
			this.home.close();
		}
	}

}
