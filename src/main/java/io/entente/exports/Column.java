package io.entente.exports;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A property as it is exported; the formats share them, so that one and the same thing
 * has one name everywhere.
 *
 * @param <T> whose property it is
 * @param name its name
 * @param type what its values are
 * @param value gives it: a String, Long, Double or LocalDate, a list of Strings, or null
 * where it isn't known
 */
record Column<T>(String name, ColumnType type, Function<T, @Nullable Object> value) {

	/** The value of a thing, null where it isn't known. */
	@Nullable Object of(T thing) {
		return this.value.apply(thing);
	}

	/**
	 * What values are.
	 */
	enum ColumnType {

		/** Text. */
		TEXT,
		/** A whole number. */
		INTEGER,
		/** A number. */
		DECIMAL,
		/** A calendar day. */
		DAY,
		/** Some texts. */
		TEXTS

	}

}
