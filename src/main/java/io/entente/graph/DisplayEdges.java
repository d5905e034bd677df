package io.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

import org.springframework.stereotype.Component;

/**
 * The edges that pictures are drawn from: who cooperates with whom, who holds a post
 * where, who belongs to what, what is seated where, what is denied; and how each fact is
 * reported. A cache derived from facts and claims, never the truth. Facts wait for it in
 * the graph itself, so that a kill at any moment loses nothing.
 */
@Component
public class DisplayEdges {

	/** Events in which actors work with one another. */
	private static final List<String> COOPERATIVE = List.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID");

	/**
	 * Of a fact with hundreds of parties every pair would be an edge; so many are paired.
	 */
	private static final int MOST_PAIRED = 60;

	private final Backlog<String> backlog;

	DisplayEdges(ArticleStore store) {
		this.backlog = new Backlog<>(store, DisplayEdges::find, DisplayEdges::draw);
	}

	/**
	 * Draws the edges of all facts that wait for it; writes nothing if none do.
	 * @param batch how many facts a transaction takes, some hundreds
	 * @param progress hears how many are done after each transaction
	 * @return what was written
	 * @throws GraphUnavailableException if the server can't be used
	 */
	public WriteCounts refresh(int batch, LongConsumer progress) {
		return this.backlog.workOff(batch, progress);
	}

	private static void find(Statements statements, int batch, Map<String, String> pending) {
		statements.run(GraphCypher.FIND_DISPLAY_PENDING, Map.of("limit", batch)).forEach((row) -> {
			String uid = row.get("uid").asString();
			pending.put(uid, uid);
		});
	}

	private static void draw(Statements statements, Map<String, String> pending) {
		Set<String> uids = pending.keySet();
		// first, so that what changes a fact from now on makes it wait anew
		statements.uids(GraphCypher.CLEAR_DISPLAY_PENDING, uids);
		statements.run(GraphCypher.REFRESH_COOPERATION,
				Map.of("uids", List.copyOf(uids), "types", COOPERATIVE, "most", MOST_PAIRED));
		statements.run(GraphCypher.REFRESH_DENIALS,
				Map.of("uids", List.copyOf(uids), "types", COOPERATIVE, "most", MOST_PAIRED));
		statements.uids(GraphCypher.REFRESH_AFFILIATIONS, uids);
		statements.uids(GraphCypher.REFRESH_MEMBERSHIPS, uids);
		statements.uids(GraphCypher.REFRESH_LOCATIONS, uids);
		statements.uids(GraphCypher.REFRESH_REPORTS, uids);
		statements.uids(GraphCypher.DELETE_RETIRED_FACTS, uids);
	}

}
