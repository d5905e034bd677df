package io.entente.query.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.entente.graph.CypherCatalog;
import io.entente.graph.ReadSessions;
import io.entente.query.CypherQuery;
import io.entente.query.QueryFailedException;
import io.entente.query.QueryFailedException.Reason;
import io.entente.query.QueryId;
import io.entente.query.QueryOutcome;
import io.entente.query.QueryOutcome.Cut;
import io.entente.query.RowSink;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ResultSummary;

import org.springframework.stereotype.Component;

/**
 * Judges a query and runs it, in one transaction that can't write and that the server
 * ends when its time is up.
 */
@Component
class QueryRunner {

	/** Text in all rows together after which the rest is left out. */
	static final long MAX_CHARACTERS = 64_000_000;

	/** By which a query's transaction is known to the server. */
	private static final String MARK = "ententeQuery";

	private final ReadSessions sessions;

	private final CypherCatalog cypher;

	QueryRunner(ReadSessions sessions, CypherCatalog cypher) {
		this.sessions = sessions;
		this.cypher = cypher;
	}

	/** Runs a query on this thread. */
	QueryOutcome run(CypherQuery query, RunningQuery running, RowSink sink) {
		long start = System.nanoTime();
		List<CypherToken> tokens = CypherLexer.read(query.text());
		boolean explain = TextRules.check(query.text(), tokens);
		LoopRules.check(tokens, query.parameters());
		Map<String, @Nullable Object> parameters = QueryParameters.of(query.parameters());
		Progress progress = new Progress(query, running, sink, start);
		try (Session session = this.sessions.open(); Transaction transaction = begin(session, query)) {
			if (running.isCancelled()) {
				return progress.outcome(progress.cut(Cut.CANCELLED));
			}
			ResultSummary plan = transaction.run("EXPLAIN\n" + query.text(), parameters).consume();
			PlanRules.check(plan);
			progress.planned(plan);
			return explain ? progress.explain(plan.plan()) : progress.follow(transaction.run(query.text(), parameters));
		}
		catch (Neo4jException ex) {
			return progress.ended(ex);
		}
	}

	private static Transaction begin(Session session, CypherQuery query) {
		return session.beginTransaction(TransactionConfig.builder()
			.withTimeout(query.deadline())
			.withMetadata(Map.of(MARK, query.id().value()))
			.build());
	}

	/**
	 * Stops a query's transaction on the server.
	 * @return whether there was one
	 */
	boolean terminate(QueryId id) {
		try (Session session = this.sessions.open()) {
			return !session
				.run(this.cypher.text(QueryCypher.TERMINATE_QUERY), Map.of("query", id.value()),
						TransactionConfig.builder().withTimeout(Duration.ofSeconds(10)).build())
				.list()
				.isEmpty();
		}
	}

	/** What has come of a query so far. */
	private static final class Progress {

		private final CypherQuery query;

		private final RunningQuery running;

		private final RowSink sink;

		private final long start;

		private final QueryValues values = new QueryValues();

		private final List<String> notes = new ArrayList<>();

		private boolean planned;

		private boolean begun;

		private long rows;

		Progress(CypherQuery query, RunningQuery running, RowSink sink, long start) {
			this.query = query;
			this.running = running;
			this.sink = sink;
			this.start = start;
		}

		void planned(ResultSummary plan) {
			this.planned = true;
			plan.gqlStatusObjects()
				.stream()
				.filter((status) -> status.gqlStatus().startsWith("01"))
				.map((status) -> status.statusDescription().replaceFirst("^(warn|info): ", ""))
				.forEach(this.notes::add);
		}

		QueryOutcome explain(org.neo4j.driver.summary.Plan plan) {
			begin(PlanRows.COLUMNS);
			for (List<@Nullable Object> row : PlanRows.of(plan)) {
				this.sink.row(row);
				this.rows++;
			}
			return outcome(null);
		}

		QueryOutcome follow(Result result) {
			while (result.hasNext()) {
				if (this.running.isCancelled()) {
					return outcome(cut(Cut.CANCELLED));
				}
				begin(result.keys());
				if (this.rows == this.query.limit()) {
					return outcome(Cut.LIMIT);
				}
				if (this.values.characters() > MAX_CHARACTERS) {
					return outcome(Cut.SIZE);
				}
				Record row = result.next();
				this.sink.row(this.values.row(row.values()));
				this.rows++;
			}
			begin(result.keys());
			return outcome(null);
		}

		private void begin(List<String> columns) {
			if (!this.begun) {
				this.begun = true;
				this.sink.columns(columns);
			}
		}

		/** A failure after the first row leaves those rows standing. */
		QueryOutcome ended(Neo4jException ex) {
			if (this.running.isCancelled()) {
				return outcome(cut(Cut.CANCELLED));
			}
			boolean late = System.nanoTime() - this.start >= this.query.deadline().toNanos();
			if (QueryErrors.isDeadline(ex) || (late && QueryErrors.isTermination(ex))) {
				return outcome(cut(Cut.DEADLINE));
			}
			throw QueryErrors.explain(ex, this.planned ? 0 : 1);
		}

		Cut cut(Cut cut) {
			if (!this.begun) {
				throw (cut == Cut.CANCELLED)
						? new QueryFailedException(Reason.CANCELLED, "The query was stopped before its first row")
						: QueryErrors.deadline(this.query.deadline());
			}
			return cut;
		}

		QueryOutcome outcome(@Nullable Cut cut) {
			return new QueryOutcome(this.rows, cut, (System.nanoTime() - this.start) / 1_000_000, this.notes,
					this.values.entities(), this.values.facts());
		}

	}

}
