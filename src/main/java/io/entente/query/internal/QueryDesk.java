package io.entente.query.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.entente.query.CypherQuery;
import io.entente.query.QueryFailedException;
import io.entente.query.QueryFailedException.Reason;
import io.entente.query.QueryId;
import io.entente.query.QueryOutcome;
import io.entente.query.RowSink;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where queries wait, run and are stopped. Few run at a time, so that the rest of the
 * explorer stays quick, each on a thread of its own, so that who asked gets an answer
 * even where the server doesn't give one.
 */
@Component
public class QueryDesk {

	/** The most that run at a time. */
	static final int SEATS = 4;

	/** How much longer than its deadline a query is waited for. */
	private static final Duration GRACE = Duration.ofSeconds(5);

	private final QueryRunner runner;

	private final Semaphore seats = new Semaphore(SEATS);

	private final ConcurrentMap<QueryId, RunningQuery> running = new ConcurrentHashMap<>();

	QueryDesk(QueryRunner runner) {
		this.runner = runner;
	}

	/** Runs a query; gives up waiting shortly after its deadline. */
	public QueryOutcome run(CypherQuery query, RowSink sink) {
		RunningQuery run = new RunningQuery(query.id());
		if (!this.seats.tryAcquire()) {
			throw new QueryFailedException(Reason.BUSY,
					SEATS + " queries are running already; wait for one of them, or stop it");
		}
		if (this.running.putIfAbsent(query.id(), run) != null) {
			this.seats.release();
			throw new QueryFailedException(Reason.BUSY, "A query of the id " + query.id() + " is running already");
		}
		Gate gate = new Gate(sink);
		FutureTask<QueryOutcome> task = new FutureTask<>(() -> {
			try {
				return this.runner.run(query, run, gate);
			}
			finally {
				this.running.remove(query.id(), run);
				this.seats.release();
			}
		});
		Thread.ofVirtual().name("query-" + query.id()).start(task);
		return await(task, query, gate);
	}

	private QueryOutcome await(FutureTask<QueryOutcome> task, CypherQuery query, Gate gate) {
		try {
			return task.get(query.deadline().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException _) {
			gate.close();
			cancel(query.id());
			throw QueryErrors.deadline(query.deadline());
		}
		catch (InterruptedException _) {
			gate.close();
			cancel(query.id());
			Thread.currentThread().interrupt();
			throw new QueryFailedException(Reason.CANCELLED, "The query was stopped since the explorer stops");
		}
		catch (ExecutionException ex) {
			switch (ex.getCause()) {
				case RuntimeException failure -> throw failure;
				case Error failure -> throw failure;
				case null, default -> throw new IllegalStateException(ex);
			}
		}
	}

	/**
	 * Stops a query, on the server too.
	 * @return whether one of that id was running
	 */
	public boolean cancel(QueryId id) {
		RunningQuery run = this.running.get(id);
		if (run == null) {
			return false;
		}
		run.cancel(); // first, so that one that is about to begin sees it
		this.runner.terminate(id);
		return true;
	}

	/** Keeps rows from a sink that nobody waits for. */
	private static final class Gate implements RowSink {

		private final RowSink sink;

		private boolean closed;

		Gate(RowSink sink) {
			this.sink = sink;
		}

		@Override
		public synchronized void columns(List<String> names) {
			check();
			this.sink.columns(names);
		}

		@Override
		public synchronized void row(List<@Nullable Object> cells) {
			check();
			this.sink.row(cells);
		}

		/** Waits for the row that is being taken. */
		synchronized void close() {
			this.closed = true;
		}

		private void check() {
			if (this.closed) {
				throw new IllegalStateException("Nobody waits for this query");
			}
		}

	}

}
