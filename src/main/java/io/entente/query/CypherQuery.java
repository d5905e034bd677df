package io.entente.query;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A query to be asked.
 *
 * @param id the name it can be stopped by
 * @param text the Cypher, as the person wrote it
 * @param parameters values by name, as JSON has them; an object with one key such as
 * {@code $date}, {@code $datetime}, {@code $localdatetime}, {@code $time},
 * {@code $localtime} or {@code $duration} and a text is a temporal value
 * @param limit the most rows wanted, {@value #MAX_LIMIT} at most
 * @param deadline after which it is stopped, a minute at most
 */
public record CypherQuery(QueryId id, String text, Map<String, @Nullable Object> parameters, int limit,
		Duration deadline) {

	/** The rows given where nobody asks for more. */
	public static final int DEFAULT_LIMIT = 1_000;

	/** The most rows there are. */
	public static final int MAX_LIMIT = 100_000;

	/** How long a query may take where nobody says. */
	public static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(15);

	/** How long a query may take. */
	public static final Duration MAX_DEADLINE = Duration.ofSeconds(60);

	public CypherQuery {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
		if (limit < 1 || limit > MAX_LIMIT) {
			throw new IllegalArgumentException("A query gives 1 to " + MAX_LIMIT + " rows, not " + limit);
		}
		if (!deadline.isPositive() || deadline.compareTo(MAX_DEADLINE) > 0) {
			throw new IllegalArgumentException("A query's deadline is between a moment and " + MAX_DEADLINE.toSeconds()
					+ " seconds, not " + deadline.toMillis() / 1000.0);
		}
	}

	/** A query with the usual limits. */
	public static CypherQuery of(String text, Map<String, @Nullable Object> parameters) {
		return new CypherQuery(QueryId.random(), text, parameters, DEFAULT_LIMIT, DEFAULT_DEADLINE);
	}

}
