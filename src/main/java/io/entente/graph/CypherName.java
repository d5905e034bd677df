package io.entente.graph;

import java.util.Locale;

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

	/**
	 * The path of a statement that is called as its constant is.
	 * @param folder below {@code cypher/}: {@code queries/search}
	 */
	static String path(String folder, Enum<?> name) {
		return folder + "/" + name.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
