package io.entente.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;

/**
 * A plain Neo4j server over the libraries, for tests where the official image is not to
 * be had. It speaks that image's language, so that tests can't tell one from the other:
 * {@code NEO4J_AUTH} is {@code neo4j/<password>}, every other {@code NEO4J_…} variable is
 * a setting ({@code _} for a dot, {@code __} for an underscore), and the line "Bolt
 * enabled on …" says that it is ready. Nothing but Neo4j is used, so that an image can
 * run this file by itself.
 */
final class Neo4jServerMain {

	/** Set to end the server when its standard input ends, as it does with its parent. */
	static final String END_WITH_PARENT = "ENTENTE_END_WITH_PARENT";

	private static final String PREFIX = "NEO4J_";

	private static final String AUTH = "NEO4J_AUTH";

	private Neo4jServerMain() {
	}

	/**
	 * Starts the server and stays until it is stopped.
	 * @param args the server's home folder
	 */
	public static void main(String[] args) throws IOException {
		Path home = Path.of(args[0]);
		Path settings = Files.createDirectories(home.resolve("conf")).resolve("neo4j.conf");
		Files.write(settings, settings(System.getenv()));
		DatabaseManagementService server = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(settings)
			.build();
		Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
		setPassword(server, System.getenv(AUTH));
		String address = System.getenv().getOrDefault("NEO4J_server_bolt_listen__address", ":7687");
		System.out.println("Bolt enabled on " + address + ".");
		if (System.getenv(END_WITH_PARENT) != null) {
			while (System.in.read() >= 0) {
				// only the end matters
			}
			System.exit(0);
		}
	}

	private static List<String> settings(Map<String, String> environment) {
		return environment.entrySet()
			.stream()
			.filter((variable) -> variable.getKey().startsWith(PREFIX) && !AUTH.equals(variable.getKey()))
			.map((variable) -> variable.getKey()
				.substring(PREFIX.length())
				.replace("__", "\0")
				.replace('_', '.')
				.replace('\0', '_') + "=" + variable.getValue())
			.toList();
	}

	/** Only at the first start: Neo4j refuses to set the password that it has. */
	private static void setPassword(DatabaseManagementService server, String auth) {
		String password = auth.split("/", 2)[1];
		GraphDatabaseService system = server.database("system");
		boolean first = system.executeTransactionally(
				"SHOW USERS YIELD user, passwordChangeRequired WHERE user = 'neo4j' AND passwordChangeRequired",
				Map.of(), Result::hasNext);
		if (first) {
			system.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", password));
		}
	}

}
