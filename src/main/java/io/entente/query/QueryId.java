package io.entente.query;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name by which whoever asks a query can stop it.
 *
 * @param value up to 64 letters, digits, hyphens and underscores
 */
public record QueryId(String value) {

	private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

	public QueryId {
		if (!SHAPE.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"A query's id has up to 64 letters, digits, hyphens and underscores, unlike '" + value + "'");
		}
	}

	/** A name that nobody else uses. */
	public static QueryId random() {
		return new QueryId(UUID.randomUUID().toString());
	}

	@Override
	public String toString() {
		return this.value;
	}

}
