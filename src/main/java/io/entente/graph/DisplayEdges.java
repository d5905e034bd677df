package io.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

import org.springframework.stereotype.Component;

/**
 * The edges that pictures are drawn from: who cooperates with whom, who holds a post
 * where, who belongs to what, what is seated where; and how each fact is reported. A
 * cache derived from facts and claims, never the truth. Facts wait for it in the graph
 * itself, so that a kill at any moment loses nothing.
 */
@Component
public class DisplayEdges {

	/** Events in which actors work with one another. */
	private static final List<String> COOPERATIVE = List.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID");

	/**
	 * Of a fact with hundreds of parties every pair would be an edge; so many are paired.
	 */
	private static final int MOST_PAIRED = 60;

	private final ArticleStore store;

	private final ReentrantLock single = new ReentrantLock();

	DisplayEdges(ArticleStore store) {
		this.store = store;
	}

	/**
	 * Draws the edges of all facts that wait for it; writes nothing if none do.
	 * @param batch how many facts a transaction takes, some hundreds
	 * @param progress hears how many are done after each transaction
	 * @return what was written
	 * @throws GraphUnavailableException if the server can't be used
	 */
	public WriteCounts refresh(int batch, LongConsumer progress) {
		WriteCounts written = WriteCounts.NOTHING;
		long done = 0;
		this.single.lock();
		try {
			while (true) {
				AtomicLong taken = new AtomicLong();
				WriteCounts counts = this.store.inTransaction((statements) -> taken.set(refresh(statements, batch)));
				if (counts.equals(WriteCounts.NOTHING)) {
					return written;
				}
				written = written.plus(counts);
				done += taken.get();
				progress.accept(done);
			}
		}
		finally {
			this.single.unlock();
		}
	}

	private static int refresh(Statements statements, int batch) {
		List<String> uids = statements.run(GraphCypher.TAKE_PENDING_FACTS, Map.of("limit", batch))
			.stream()
			.map((row) -> row.get("uid").asString())
			.toList();
		if (uids.isEmpty()) {
			return 0;
		}
		statements.run(GraphCypher.REFRESH_COOPERATION,
				Map.of("uids", uids, "types", COOPERATIVE, "most", MOST_PAIRED));
		statements.uids(GraphCypher.REFRESH_AFFILIATIONS, uids);
		statements.uids(GraphCypher.REFRESH_MEMBERSHIPS, uids);
		statements.uids(GraphCypher.REFRESH_LOCATIONS, uids);
		statements.uids(GraphCypher.REFRESH_REPORTS, uids);
		statements.uids(GraphCypher.DELETE_RETIRED_FACTS, uids);
		return uids.size();
	}

}
