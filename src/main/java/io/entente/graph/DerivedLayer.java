package io.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Brings everything up to date that follows from articles and decisions: stories, what
 * decisions on entities make of their facts, which facts are one, display edges, and
 * proposals for review. Only what is touched is looked at; all of it can be built again.
 */
@Component
public class DerivedLayer {

	private static final int ARTICLES = 100;

	private static final int FACTS = 250;

	private static final int ENTITIES = 250;

	private final ArticleStore store;

	private final Stories stories;

	private final JoinedEntities joined;

	private final JoinedFacts facts;

	private final DisplayEdges edges;

	private final Proposals proposals;

	DerivedLayer(ArticleStore store, Stories stories, JoinedEntities joined, JoinedFacts facts, DisplayEdges edges,
			Proposals proposals) {
		this.store = store;
		this.stories = stories;
		this.joined = joined;
		this.facts = facts;
		this.edges = edges;
		this.proposals = proposals;
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
				(heard) -> this.joined.refresh(), (heard) -> this.facts.refresh(FACTS, heard),
				(heard) -> this.edges.refresh(FACTS, heard), (heard) -> this.proposals.refresh(ENTITIES, heard))) {
			written = written.plus(step.run((done) -> {
				last.set(before.get() + done);
				progress.reached(last.get(), Math.max(total.get(), last.get()));
			}));
			before.set(last.get());
		}
		return written;
	}

	/**
	 * Brings up to date what follows from a person's decision on entities: their facts
	 * and display edges.
	 * @throws GraphUnavailableException if the server can't be used
	 */
	public void follow() {
		this.joined.refresh();
		this.facts.refresh(FACTS, (_) -> {
		});
		this.edges.refresh(FACTS, (_) -> {
		});
	}

	private static long pending(Statements statements) {
		Record counts = statements.run(GraphCypher.COUNT_PENDING, Map.of()).getFirst();
		return counts.get("facts").asLong() + counts.get("articles").asLong() + counts.get("entities").asLong()
				+ counts.get("tellings").asLong();
	}

	/** One of the things to bring up to date. */
	private interface Step {

		WriteCounts run(LongConsumer done);

	}

}
