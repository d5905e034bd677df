package io.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import io.entente.graph.GraphProperties;

/**
 * Where the graph is kept.
 */
class HomeOptions {

	@Option(names = "--home", paramLabel = "DIR",
			description = "The folder that keeps the graph and all else,"
					+ " ~/.entente unless told otherwise; the demo's is ~/.entente-demo.")
	@Nullable Path home;

	@Option(names = "--neo4j", paramLabel = "URI",
			description = "A Neo4j server to keep the graph in, such as"
					+ " neo4j+s://graph.example.org. Its user and password come from ENTENTE_NEO4J_USERNAME and"
					+ " ENTENTE_NEO4J_PASSWORD or from neo4j.properties in the home folder.")
	@Nullable String neo4j;

	/** The home folder. */
	Path homeFolder() {
		if (this.home != null && this.home.toString().isBlank()) {
			// a variable that isn't set, most likely; the folder one stands in is
			// nobody's wish
			throw new CommandFailedException("--home needs the name of a folder, and got an empty one");
		}
		return new GraphProperties(this.home, null).homeFolder();
	}

	/** Whether the home folder keeps the graph, as far as the arguments tell. */
	boolean isEmbedded() {
		return this.neo4j == null && System.getenv("ENTENTE_NEO4J_URI") == null;
	}

	/** The options as Spring's properties. */
	List<String> properties() {
		List<String> properties = new ArrayList<>();
		properties.add("--entente.home=" + homeFolder());
		if (this.neo4j != null) {
			properties.add("--entente.neo4j.uri=" + this.neo4j);
		}
		return properties;
	}

}
