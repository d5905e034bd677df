package io.entente.graph;

import java.nio.file.Path;

/**
 * The files of the embedded graph are there, but can't be opened: damaged, incomplete or
 * written by a later Neo4j. The message is one line for a person: what happened, where it
 * is told at length, and what to do.
 */
public class StoreDamagedException extends RuntimeException {

	StoreDamagedException(Path home, Throwable cause) {
		super("The graph in the home folder " + home + " can't be opened, its files are damaged or incomplete"
				+ reason(cause) + ". Put back a copy of the folder made while nothing ran on it; without one, move "
				+ home.resolve("neo4j")
				+ " away or choose another folder with --home DIR, and import the documents again."
				+ " The whole story stands in " + home.resolve("neo4j/logs/debug.log"), cause);
	}

	/** The first line of the deepest cause. */
	private static String reason(Throwable failure) {
		Throwable root = failure;
		for (int depth = 0; root.getCause() != null && depth < 20; depth++) {
			root = root.getCause();
		}
		String said = String.valueOf(root.getMessage()).lines().findFirst().orElse("").strip();
		said = said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
		return (root.getMessage() == null || said.isEmpty()) ? "" : " (" + said + ")";
	}

}
