package io.entente.query.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.entente.graph.CypherCatalog;
import io.entente.graph.TestGraph;
import io.entente.query.CypherQuery;
import io.entente.query.QueryOutcome;
import io.entente.query.RowSink;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The query page's insides on the tests' database.
 */
public final class TestQueries {

	private TestQueries() {
	}

	/** A desk of its own. */
	public static QueryDesk desk() {
		return new QueryDesk(new QueryRunner(TestGraph.shared().readSessions(), new CypherCatalog()));
	}

	/** What there is to ask about. */
	public static SchemaQueries schema() {
		return new SchemaQueries(Neo4jClient.create(TestGraph.shared().driver()), new CypherCatalog());
	}

	/** Runs a query and keeps its rows. */
	public static Rows run(QueryDesk desk, CypherQuery query) {
		Rows rows = new Rows();
		rows.outcome = desk.run(query, rows);
		return rows;
	}

	/** Runs a query with the usual limits. */
	public static Rows run(QueryDesk desk, String text, Map<String, @Nullable Object> parameters) {
		return run(desk, CypherQuery.of(text, parameters));
	}

	/** A result in memory. */
	public static final class Rows implements RowSink {

		private final List<String> columns = new ArrayList<>();

		private final List<List<@Nullable Object>> rows = new ArrayList<>();

		private @Nullable QueryOutcome outcome;

		@Override
		public void columns(List<String> names) {
			this.columns.addAll(names);
		}

		@Override
		public void row(List<@Nullable Object> cells) {
			this.rows.add(cells);
		}

		public List<String> columns() {
			return this.columns;
		}

		public List<List<@Nullable Object>> rows() {
			return this.rows;
		}

		/** How it ended. */
		public QueryOutcome outcome() {
			QueryOutcome ended = this.outcome;
			if (ended == null) {
				throw new IllegalStateException("It hasn't ended");
			}
			return ended;
		}

	}

}
