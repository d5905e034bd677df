package io.entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.entente.TestJvm;
import io.entente.model.ResolvedArticle;
import io.entente.model.RunUid;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;

/**
 * The one real Neo4j of this JVM: embedded in it, or the server that the system
 * properties {@code entente.test.neo4j.uri}, {@code .username}, {@code .password} and
 * {@code .trust-file} name. The schema is applied; tests share the data and empty it.
 */
public final class TestGraph {

	/** By whom what only reads is asked on a separate server. */
	public static final String READER = "entente_test_reader";

	private static final String PREFIX = "entente.test.neo4j.";

	private static @Nullable TestGraph instance;

	private final GraphConnection connection;

	private final CypherCatalog catalog = new CypherCatalog();

	private final Map<String, String> springProperties;

	private TestGraph(GraphConnection connection, Map<String, String> springProperties) {
		this.connection = connection;
		this.springProperties = springProperties;
	}

	/** The database, started at the first call. */
	public static synchronized TestGraph shared() {
		if (instance == null) {
			try {
				instance = start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return instance;
	}

	private static TestGraph start() throws IOException {
		Path home = Files.createTempDirectory("entente-test-home");
		Map<String, String> properties = new LinkedHashMap<>();
		properties.put("entente.home", home.toString());
		String remote = System.getProperty(PREFIX + "uri");
		if (remote != null && !remote.isBlank()) {
			TestJvm.deleteAtExit(home, () -> {
			});
			properties.put("entente.neo4j.uri", remote);
			credentials(home, System.getProperty(PREFIX + "username", "neo4j"),
					System.getProperty(PREFIX + "password", ""));
			String trust = System.getProperty(PREFIX + "trust-file", "");
			Path trustFile = trust.isBlank() ? null : Path.of(trust);
			if (trustFile != null) {
				properties.put("entente.neo4j.trust-file", trust);
			}
			GraphProperties server = new GraphProperties(home, new GraphProperties.Server(remote, null, trustFile));
			try (GraphConnection connection = GraphConnection.open(server)) {
				addReader(connection.driver(), home);
			}
			return new TestGraph(GraphConnection.open(server), properties);
		}
		GraphConnection connection = GraphConnection.open(new GraphProperties(home, null));
		TestJvm.deleteAtExit(home, connection::close);
		// a Spring context reaches the same database as it would a remote one
		properties.put("entente.neo4j.uri", connection.server());
		credentials(home, "neo4j", Files.readString(home.resolve("neo4j.password")).strip());
		return new TestGraph(connection, properties);
	}

	private static void credentials(Path home, String username, String password) throws IOException {
		Files.writeString(home.resolve("neo4j.properties"), "username=" + username + "\npassword=" + password + "\n");
	}

	/**
	 * A user for what only reads, as somebody with a server of his own would have one;
	 * with the server's own role where it has roles.
	 */
	private static void addReader(Driver driver, Path home) throws IOException {
		String password = UUID.randomUUID().toString();
		try (Session system = driver.session(SessionConfig.forDatabase("system"))) {
			system
				.run("CREATE OR REPLACE USER " + READER + " SET PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("password", password))
				.consume();
			try {
				system.run("GRANT ROLE reader TO " + READER).consume();
			}
			catch (ClientException | DatabaseException _) {
				// Neo4j's Community Edition has users and no roles
			}
		}
		Files.writeString(home.resolve("neo4j.properties"),
				"reader.username=" + READER + "\nreader.password=" + password + "\n", StandardOpenOption.APPEND);
	}

	/** What a Spring context needs to reach this database. */
	public Map<String, String> springProperties() {
		return this.springProperties;
	}

	public Driver driver() {
		return this.connection.driver();
	}

	/** Whether the database is a server of its own, with a user that only reads. */
	public boolean isSeparate() {
		return !this.connection.reader().equals(this.connection.driver());
	}

	/** Sessions that only read. */
	public ReadSessions readSessions() {
		return new ReadSessions(this.connection::reader);
	}

	/** A store for articles on this database, for tests without Spring. */
	public ArticleStore articleStore() {
		return new ArticleStore(driver(), this.catalog);
	}

	/** What is derived from articles on this database. */
	public DerivedLayer derivedLayer() {
		ArticleStore store = articleStore();
		return new DerivedLayer(store, new Stories(store), new JoinedEntities(store), new JoinedFacts(store),
				new DisplayEdges(store), new Proposals(store));
	}

	/** Writes articles as one run would, display edges included. */
	public WriteCounts write(List<ResolvedArticle> articles) {
		ArticleStore store = articleStore();
		WriteCounts counts = store.write(articles, begunRun("test/1"));
		return counts.plus(derivedLayer().refresh((_, _) -> {
		}));
	}

	/** A run that has begun, the same for the same extractor. */
	public RunUid begunRun(String extractor) {
		RunUid run = RunUid.of("TEST", extractor);
		run("""
				MERGE (r:Run {uid: $uid})
				ON CREATE SET r.kind = 'TEST', r.label = 'Test', r.extractor = $extractor, r.startedAt = datetime($at),
				  r.status = 'COMPLETED', r.version = 0, r.articlesWritten = 0, r.articlesUnchanged = 0,
				  r.articlesSkipped = 0, r.nodesWritten = 0, r.relationshipsWritten = 0, r.failures = []""",
				Map.of("uid", run.value(), "extractor", extractor, "at", Instant.EPOCH.toString()));
		return run;
	}

	/** Runs a statement of a test's own and gives its rows. */
	public List<Record> run(String cypher, Map<String, Object> parameters) {
		return driver().executableQuery(cypher).withParameters(parameters).execute().records();
	}

	/** The one number a statement gives. */
	public long count(String cypher) {
		return run(cypher, Map.of()).getFirst().get(0).asLong();
	}

	/** Empties the database; the schema stays. */
	public void wipe() {
		run("MATCH (n) WHERE NOT n:Migration DETACH DELETE n", Map.of());
	}

}
