package io.entente.graph;

import java.net.URI;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Reads web addresses that articles brought along. They are hostile input: what isn't a
 * link to a page, a script for example, isn't given to anybody.
 */
public final class LinkColumns {

	private LinkColumns() {
	}

	/**
	 * A column as a link.
	 * @return null if it is empty, or no address with http or https and a host
	 */
	public static @Nullable URI read(Value value) {
		if (value.isNull()) {
			return null;
		}
		try {
			URI uri = URI.create(value.asString().strip());
			String scheme = (uri.getScheme() != null) ? uri.getScheme().toLowerCase(Locale.ROOT) : "";
			return (("http".equals(scheme) || "https".equals(scheme)) && uri.getHost() != null) ? uri : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
