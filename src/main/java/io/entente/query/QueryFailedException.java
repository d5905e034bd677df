package io.entente.query;

import org.jspecify.annotations.Nullable;

/**
 * A query that wasn't answered. The message is for the person who asked.
 */
public class QueryFailedException extends RuntimeException {

	private final Reason reason;

	private final @Nullable Position position;

	public QueryFailedException(Reason reason, String message, @Nullable Position position) {
		super(message);
		this.reason = reason;
		this.position = position;
	}

	public QueryFailedException(Reason reason, String message) {
		this(reason, message, null);
	}

	/** Why it wasn't answered. */
	public Reason reason() {
		return this.reason;
	}

	/** Where in the text the fault lies, null where that isn't known. */
	public @Nullable Position position() {
		return this.position;
	}

	/** The message with the place in front: {@code line 2, column 7: …}. */
	public String told() {
		Position at = this.position;
		return (at != null) ? "line " + at.line() + ", column " + at.column() + ": " + getMessage()
				: String.valueOf(getMessage());
	}

	/**
	 * Why a query wasn't answered.
	 */
	public enum Reason {

		/** It would do more than read, or can't be bounded. */
		REFUSED,
		/** It is no Cypher, or it failed on its values. */
		CYPHER,
		/** Its time was up before the first row. */
		DEADLINE,
		/** It needs more memory than a query may have. */
		MEMORY,
		/** It was stopped before the first row. */
		CANCELLED,
		/** Too many run already, or one of the same id. */
		BUSY

	}

	/**
	 * A place in a text.
	 *
	 * @param line from 1
	 * @param column from 1, in UTF-16 units
	 */
	public record Position(int line, int column) {
	}

}
