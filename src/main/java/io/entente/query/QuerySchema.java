package io.entente.query;

import java.util.List;

/**
 * What there is to ask about.
 *
 * @param labels the labels with the nodes that bear them, most first
 * @param relationshipTypes the types with the relationships of each, most first
 * @param properties the names seen on a sample of each label's nodes and each type's
 * relationships
 */
public record QuerySchema(List<Counted> labels, List<Counted> relationshipTypes, List<Properties> properties) {

	public QuerySchema {
		labels = List.copyOf(labels);
		relationshipTypes = List.copyOf(relationshipTypes);
		properties = List.copyOf(properties);
	}

	/**
	 * A label or type.
	 *
	 * @param name its name
	 * @param count how many there are
	 */
	public record Counted(String name, long count) {
	}

	/**
	 * The properties of a label or type.
	 *
	 * @param name the label's or type's name
	 * @param properties their names in order
	 */
	public record Properties(String name, List<String> properties) {

		public Properties {
			properties = List.copyOf(properties);
		}

	}

}
