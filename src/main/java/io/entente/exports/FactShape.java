package io.entente.exports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a format of nodes and edges holds facts.
 */
public enum FactShape {

	/** A fact is a node, joined to all who take part in it; nothing is lost. */
	NODES,
	/**
	 * A fact is an edge between every two who take part in it: what measures of networks
	 * want.
	 */
	EDGES;

	/** The shape of a name, in any case. */
	public static Optional<FactShape> of(String id) {
		String wanted = id.toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter((shape) -> shape.id().equals(wanted)).findFirst();
	}

	/** The name that commands and addresses use. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
