package io.entente.graph;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * A user's name and password for a remote server.
 *
 * @param username the name
 * @param password the password
 */
record Credentials(String username, String password) {

	/**
	 * Looks into the environment, then into the credentials file.
	 * @throws GraphUnavailableException if neither has both
	 */
	static Credentials find(GraphProperties properties, Map<String, String> environment) {
		GraphProperties.Server server = properties.neo4j();
		Path named = (server == null) ? null : server.credentialsFile();
		String password = environment.get("ENTENTE_NEO4J_PASSWORD");
		// a file named on purpose goes before what happens to stand in the environment
		if (named == null && password != null) {
			return new Credentials(environment.getOrDefault("ENTENTE_NEO4J_USERNAME", "neo4j"), password);
		}
		Path file = (named != null) ? named : properties.homeFolder().resolve("neo4j.properties");
		return read(file);
	}

	private static Credentials read(Path file) {
		Properties values = new Properties();
		@Nullable IOException failure = null;
		try (Reader reader = Files.newBufferedReader(file)) {
			values.load(reader);
		}
		catch (IOException ex) {
			failure = ex;
		}
		String password = values.getProperty("password");
		if (password == null) {
			throw new GraphUnavailableException("No password for the Neo4j server: set ENTENTE_NEO4J_USERNAME and"
					+ " ENTENTE_NEO4J_PASSWORD, or write username and password to " + file, failure);
		}
		return new Credentials(values.getProperty("username", "neo4j").strip(), password.strip());
	}

	/** Says the name only, so that no log gets the password. */
	@Override
	public String toString() {
		return "Credentials[username=" + this.username + "]";
	}

}
