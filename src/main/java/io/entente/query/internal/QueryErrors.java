package io.entente.query.internal;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.query.QueryFailedException;
import io.entente.query.QueryFailedException.Position;
import io.entente.query.QueryFailedException.Reason;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransactionTerminatedException;

/**
 * Says in words why the database didn't answer.
 */
final class QueryErrors {

	private static final Pattern PLACE = Pattern.compile("\\(line (\\d{1,6}), column (\\d{1,6}) \\(offset: \\d+\\)\\)");

	/** Where the database shows the line again, with a mark below it. */
	private static final Pattern EXCERPT = Pattern.compile("(?s)\\R\".*\"\\R.*$");

	private static final Pattern BEFORE = Pattern.compile("(?s)\\s*\\(line \\d+, column \\d+.*$");

	private QueryErrors() {
	}

	static boolean isDeadline(Neo4jException ex) {
		return ex.code().contains("TransactionTimedOut");
	}

	static boolean isTermination(Neo4jException ex) {
		return ex instanceof TransactionTerminatedException || ex.code().endsWith("Terminated")
				|| ex.code().endsWith("LockClientStopped");
	}

	static QueryFailedException deadline(Duration deadline) {
		return new QueryFailedException(Reason.DEADLINE,
				"The query was stopped after %s seconds, before its first row; ask for less, or give it more time"
					.formatted(Math.max(1, deadline.toSeconds())));
	}

	/**
	 * What failed, in words.
	 * @param before the lines that stood before the person's own
	 * @throws Neo4jException the same if it isn't the query's fault
	 */
	static QueryFailedException explain(Neo4jException ex, int before) {
		String code = ex.code();
		String message = String.valueOf(ex.getMessage());
		if (code.contains("OutOfMemory")) {
			return new QueryFailedException(Reason.MEMORY,
					"The query needs more memory than a query may have; collect less, or limit the rows before");
		}
		if (code.endsWith("AccessMode") || code.contains(".Security.") || code.endsWith("TransactionStartFailed")) {
			return new QueryFailedException(Reason.REFUSED, "The database refuses this: a query here only reads");
		}
		if (code.startsWith("Neo.ClientError.Statement") || code.startsWith("Neo.ClientError.Procedure")
				|| code.startsWith("Neo.ClientError.Schema")) {
			return new QueryFailedException(Reason.CYPHER, words(message), position(message, before));
		}
		throw ex;
	}

	private static String words(String message) {
		String words = BEFORE.matcher(EXCERPT.matcher(message).replaceFirst("")).replaceFirst("").strip();
		return words.isEmpty() ? message : words;
	}

	private static @Nullable Position position(String message, int before) {
		Matcher place = PLACE.matcher(message);
		return place.find() ? new Position(Math.max(1, Integer.parseInt(place.group(1)) - before),
				Math.max(1, Integer.parseInt(place.group(2)))) : null;
	}

}
