package io.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.stereotype.Component;

/**
 * Shows the facts of entities that a person declared the same under the one of them that
 * stands for all. This is the one place where such a decision takes effect: whatever
 * reads facts or display edges follows it without knowing.
 */
@Component
public class JoinedEntities {

	private static final int LINKS = 1000;

	private final ArticleStore store;

	JoinedEntities(ArticleStore store) {
		this.store = store;
	}

	/**
	 * Moves what still lies with the joined entities, what new articles told of them
	 * included; writes nothing if nothing does. The facts moved wait for their display
	 * edges.
	 * @return what was written
	 * @throws GraphUnavailableException if the server can't be used
	 */
	public WriteCounts refresh() {
		WriteCounts written = WriteCounts.NOTHING;
		for (GraphCypher statement : List.of(GraphCypher.MOVE_PARTICIPATIONS, GraphCypher.MOVE_TIES)) {
			AtomicLong moved = new AtomicLong();
			do {
				written = written.plus(this.store.inTransaction((statements) -> moved
					.set(statements.run(statement, Map.of("limit", LINKS)).getFirst().get("moved").asLong())));
			}
			while (moved.get() > 0);
		}
		return written
			.plus(this.store.inTransaction((statements) -> statements.run(GraphCypher.DROP_EDGES_OF_JOINED, Map.of())));
	}

}
