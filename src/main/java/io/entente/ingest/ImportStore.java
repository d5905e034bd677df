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

	/** Writes a batch as a whole or not at all. */
	Written write(List<ResolvedArticle> batch, RunUid run);

	/**
	 * Brings the display edges up to date where facts wait for it, those of earlier,
	 * killed runs included; writes nothing if none wait.
	 */
	Written refreshDisplayEdges();

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
