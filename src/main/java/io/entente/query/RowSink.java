package io.entente.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Takes a result row by row. Cells are what JSON has: null, booleans, whole numbers as
 * {@code Long}, others as {@code Double}, text, lists and maps. A node is a map with
 * {@code $type} "node", its {@code labels} and {@code properties}; a relationship one
 * with {@code $type} "relationship", its {@code type}, the uids of its ends and its
 * {@code properties}; a path one with {@code nodes} and {@code relationships}; dates and
 * times are ISO 8601 text.
 */
public interface RowSink {

	/** The columns, once, before the first row. */
	void columns(List<String> names);

	/** A row. What it throws ends the query. */
	void row(List<@Nullable Object> cells);

}
