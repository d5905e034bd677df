package io.entente.source;

/**
 * The formats in which Entente exports a graph so that it can be brought back.
 */
public enum GraphFormat {

	/** GraphML. */
	GRAPHML("GraphML"),

	/** JSON-LD. */
	JSONLD("JSON-LD"),

	/** A script of Cypher statements, which is read and never run. */
	CYPHER("a Cypher script");

	private final String label;

	GraphFormat(String label) {
		this.label = label;
	}

	/** For a person, within a sentence. */
	public String label() {
		return this.label;
	}

}
