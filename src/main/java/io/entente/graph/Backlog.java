package io.entente.graph;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

/**
 * Works off what waits in the graph itself, batch by batch, so that a kill at any moment
 * loses nothing; one caller at a time.
 *
 * @param <T> what is known of each that waits
 */
final class Backlog<T> {

	private final ArticleStore store;

	private final Taking<T> taking;

	private final Working<T> working;

	private final ReentrantLock single = new ReentrantLock();

	Backlog(ArticleStore store, Taking<T> taking, Working<T> working) {
		this.store = store;
		this.taking = taking;
		this.working = working;
	}

	/** Takes the next ones that wait. */
	interface Taking<T> {

		/**
		 * Puts them, by uid, into an empty map; none is the end. It may be repeated.
		 */
		void take(Statements statements, int batch, Map<String, T> pending);

	}

	/** Does with them what they wait for, in a transaction that follows. */
	interface Working<T> {

		void work(Statements statements, Map<String, T> pending);

	}

	/**
	 * Works until nothing waits.
	 * @param batch how many a transaction takes
	 * @param progress hears how many are done after each batch
	 * @return what was written
	 * @throws GraphUnavailableException if the server can't be used
	 */
	WriteCounts workOff(int batch, LongConsumer progress) {
		WriteCounts written = WriteCounts.NOTHING;
		long done = 0;
		this.single.lock();
		try {
			while (true) {
				Map<String, T> pending = new TreeMap<>();
				written = written.plus(this.store.inTransaction((statements) -> {
					pending.clear(); // a transaction may be repeated
					this.taking.take(statements, batch, pending);
				}));
				if (pending.isEmpty()) {
					return written;
				}
				written = written
					.plus(this.store.inTransaction((statements) -> this.working.work(statements, pending)));
				done += pending.size();
				progress.accept(done);
			}
		}
		finally {
			this.single.unlock();
		}
	}

}
