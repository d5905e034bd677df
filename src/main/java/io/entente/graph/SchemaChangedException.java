package io.entente.graph;

/**
 * A migration that was applied already no longer reads as it did then, or the graph was
 * made by a newer version of this program.
 */
public class SchemaChangedException extends RuntimeException {

	public SchemaChangedException(String message) {
		super(message);
	}

}
