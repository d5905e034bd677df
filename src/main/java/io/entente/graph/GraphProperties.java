package io.entente.graph;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the graph is kept.
 *
 * @param home the folder that holds everything kept on this machine, {@code ~/.entente}
 * unless told otherwise
 * @param neo4j the server that keeps the graph
 */
@ConfigurationProperties("entente")
public record GraphProperties(@Nullable Path home, @Nullable Server neo4j) {

	/**
	 * The home folder.
	 * @return an absolute path; a leading {@code ~} means the user's own folder
	 */
	public Path homeFolder() {
		String user = System.getProperty("user.home");
		if (this.home == null) {
			return Path.of(user, ".entente").toAbsolutePath();
		}
		boolean tilde = this.home.getNameCount() > 0 && this.home.getName(0).toString().equals("~");
		Path path = !tilde ? this.home : (this.home.getNameCount() == 1) ? Path.of(user)
				: Path.of(user).resolve(this.home.subpath(1, this.home.getNameCount()));
		return path.toAbsolutePath().normalize();
	}

	/** The remote server's address, null where the embedded one is to be used. */
	public @Nullable String uri() {
		return (this.neo4j == null || this.neo4j.uri() == null || this.neo4j.uri().isBlank()) ? null
				: this.neo4j.uri().strip();
	}

	/**
	 * A Neo4j server. Its user and password come from the environment variables
	 * {@code ENTENTE_NEO4J_USERNAME} and {@code ENTENTE_NEO4J_PASSWORD} or from a
	 * properties file, never from the command line, which every user of the machine can
	 * read.
	 *
	 * @param uri {@code neo4j://}, {@code bolt://}, with {@code +s} for a certificate
	 * that this machine trusts, with {@code +ssc} for one that nobody vouches for; null
	 * for the embedded server
	 * @param credentialsFile holds {@code username} and {@code password};
	 * {@code neo4j.properties} in the home folder if null
	 * @param trustFile certificates in PEM form that vouch for the server's, null for
	 * this machine's own
	 */
	public record Server(@Nullable String uri, @Nullable Path credentialsFile, @Nullable Path trustFile) {
	}

}
