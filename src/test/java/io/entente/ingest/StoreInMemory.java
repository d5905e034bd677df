package io.entente.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.entente.graph.TransactionTooLargeException;
import io.entente.model.Article;
import io.entente.model.ArticleUid;
import io.entente.model.ResolvedArticle;
import io.entente.model.RunUid;

/**
 * Keeps articles in memory and counts what is asked of it.
 */
final class StoreInMemory implements ImportStore {

	final Set<ArticleUid> stored = ConcurrentHashMap.newKeySet();

	final List<Article> articles = new ArrayList<>();

	final List<IngestReport> reports = new ArrayList<>();

	final List<Integer> batches = new ArrayList<>();

	int begun;

	int refreshed;

	/** After so many batches the database is gone. */
	int batchesUntilGone = Integer.MAX_VALUE;

	/** More text takes more memory than a transaction may. */
	int charsAtOnce = Integer.MAX_VALUE;

	@Override
	public Set<ArticleUid> findStored(Collection<ArticleUid> asked, String extractorVersion) {
		Set<ArticleUid> found = new HashSet<>(asked);
		found.retainAll(this.stored);
		return found;
	}

	@Override
	public void begin(RunUid run, IngestRequest request, String extractorVersion, Instant startedAt) {
		this.begun++;
	}

	@Override
	public synchronized Written write(List<ResolvedArticle> batch, RunUid run) {
		if (this.batches.size() >= this.batchesUntilGone) {
			throw new IllegalStateException("The database at bolt://localhost:1 doesn't answer");
		}
		if (batch.stream().mapToInt((each) -> each.extraction().article().text().length()).sum() > this.charsAtOnce) {
			throw new TransactionTooLargeException(null);
		}
		this.batches.add(batch.size());
		for (ResolvedArticle article : batch) {
			this.articles.add(article.extraction().article());
			this.stored.add(article.extraction().article().uid());
		}
		return new Written(batch.size(), 0);
	}

	@Override
	public Written refreshDerived(DerivedProgress progress) {
		this.refreshed++;
		return Written.NOTHING;
	}

	@Override
	public void end(IngestReport report, String extractorVersion) {
		this.reports.add(report);
	}

}
