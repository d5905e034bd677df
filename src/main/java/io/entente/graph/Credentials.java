package io.entente.graph;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

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
		return read(file(properties));
	}

	/**
	 * Looks for a user that may only read, in the same places: the query page asks by it,
	 * so that a server with roles enforces by its own rules that nothing is written.
	 * @return nothing where none is configured
	 * @throws GraphUnavailableException if only one of name and password is: asking by
	 * the other user would take away, unsaid, what somebody wanted
	 */
	static Optional<Credentials> findReader(GraphProperties properties, Map<String, String> environment) {
		GraphProperties.Server server = properties.neo4j();
		boolean named = server != null && server.credentialsFile() != null;
		String username = environment.get("ENTENTE_NEO4J_READER_USERNAME");
		String password = environment.get("ENTENTE_NEO4J_READER_PASSWORD");
		if (named || (username == null && password == null)) {
			Properties values = new Properties();
			load(file(properties), values);
			username = values.getProperty("reader.username");
			password = values.getProperty("reader.password");
		}
		if (username == null && password == null) {
			return Optional.empty();
		}
		if (username == null || password == null) {
			throw new GraphUnavailableException("The user that only reads has a "
					+ ((username == null) ? "password and no name" : "name and no password")
					+ ": set both ENTENTE_NEO4J_READER_USERNAME and ENTENTE_NEO4J_READER_PASSWORD, or write"
					+ " reader.username and reader.password to " + file(properties), null);
		}
		return Optional.of(new Credentials(username.strip(), password.strip()));
	}

	private static Path file(GraphProperties properties) {
		GraphProperties.Server server = properties.neo4j();
		Path named = (server == null) ? null : server.credentialsFile();
		return (named != null) ? named : properties.homeFolder().resolve("neo4j.properties");
	}

	private static @Nullable IOException load(Path file, Properties values) {
		try (Reader reader = Files.newBufferedReader(file)) {
			values.load(reader);
			return null;
		}
		catch (IOException ex) {
			return ex;
		}
	}

	private static Credentials read(Path file) {
		Properties values = new Properties();
		IOException failure = load(file, values);
		String password = values.getProperty("password");
		if (password == null) {
			throw new GraphUnavailableException("No password for the Neo4j server: set ENTENTE_NEO4J_USERNAME and"
					+ " ENTENTE_NEO4J_PASSWORD, or write username and password to " + file, failure);
		}
		return new Credentials(values.getProperty("username", "neo4j").strip(), password.strip());
	}

	/** What the driver presents to the server. */
	AuthToken token() {
		return AuthTokens.basic(this.username, this.password);
	}

	/** Says the name only, so that no log gets the password. */
	@Override
	public String toString() {
		return "Credentials[username=" + this.username + "]";
	}

}
