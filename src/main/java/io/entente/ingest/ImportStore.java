package io.entente.ingest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.entente.model.ArticleUid;
import io.entente.model.ResolvedArticle;
import io.entente.model.RunUid;

/**
 * What an import asks of those who keep the graph.
 */
interface ImportStore {

	/**
	 * Those of the articles that are stored as this version of the extractor read them.
	 */
	Set<ArticleUid> findStored(Collection<ArticleUid> articles, String extractorVersion);

	/** Notes that a run has begun; called before its first batch only. */
	void begin(RunUid run, IngestRequest request, String extractorVersion, Instant startedAt);

	/**
	 * Writes a batch as a whole or not at all.
	 * @throws io.entente.graph.TransactionTooLargeException if less at once may be
	 * written
	 */
	Written write(List<ResolvedArticle> batch, RunUid run);

	/**
	 * Brings stories, display edges and proposals up to date where something waits for
	 * it, that of earlier, killed runs included; writes nothing if nothing waits.
	 */
	Written refreshDerived(DerivedProgress progress);

	/** Hears how far that is. */
	interface DerivedProgress {

		/** So many of so many are up to date. */
		void reached(long done, long total);

	}

	/** Keeps the report of a run that has begun. */
	void end(IngestReport report, String extractorVersion);

	/**
	 * What a write created.
	 *
	 * @param nodes nodes
	 * @param relationships relationships
	 */
	record Written(long nodes, long relationships) {

		static final Written NOTHING = new Written(0, 0);

		Written plus(Written other) {
			return new Written(this.nodes + other.nodes, this.relationships + other.relationships);
		}

	}

}
