package io.entente.graph;

/**
 * The typed name of a Cypher statement. Each module that asks the graph has an enum of
 * them in its {@code internal} package; tests check that every name has a file and every
 * file a name.
 */
public interface CypherName {

	/**
	 * Path below {@code cypher/} without the ending: {@code queries/search/find-names}.
	 */
	String path();

}
