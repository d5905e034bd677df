package io.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Brings everything up to date that follows from articles and decisions: stories, what
 * decisions on entities make of their facts, display edges, and proposals for review.
 * Only what is touched is looked at; all of it can be built again.
 */
@Component
public class DerivedLayer {

	private static final int ARTICLES = 100;

	private static final int FACTS = 250;

	private final ArticleStore store;

	private final Stories stories;

	private final DisplayEdges edges;

	DerivedLayer(ArticleStore store, Stories stories, DisplayEdges edges) {
		this.store = store;
		this.stories = stories;
		this.edges = edges;
	}

	/** Hears how far it is. */
	public interface Progress {

		/**
		 * So many of so many articles, facts and entities are up to date.
		 */
		void reached(long done, long total);

	}

	/**
	 * Brings it up to date, what earlier, killed imports left included; writes nothing if
	 * nothing waits.
	 * @return what was written
	 * @throws GraphUnavailableException if the server can't be used
	 */
	public WriteCounts refresh(Progress progress) {
		AtomicLong total = new AtomicLong();
		this.store.inTransaction((statements) -> total.set(pending(statements)));
		AtomicLong before = new AtomicLong();
		AtomicLong last = new AtomicLong();
		WriteCounts written = WriteCounts.NOTHING;
		for (Step step : List.<Step>of((heard) -> this.stories.refresh(ARTICLES, heard),
				(heard) -> this.edges.refresh(FACTS, heard))) {
			written = written.plus(step.run((done) -> {
				last.set(before.get() + done);
				progress.reached(last.get(), Math.max(total.get(), last.get()));
			}));
			before.set(last.get());
		}
		return written;
	}

	private static long pending(Statements statements) {
		Record counts = statements.run(GraphCypher.COUNT_PENDING, Map.of()).getFirst();
		return counts.get("facts").asLong() + counts.get("articles").asLong();
	}

	/** One of the things to bring up to date. */
	private interface Step {

		WriteCounts run(LongConsumer done);

	}

}
