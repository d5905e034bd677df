package io.entente.ingest;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import io.entente.model.Article;
import io.entente.model.ResolvedArticle;

/**
 * What the threads of one import share: two bounded queues, whether a person or a failure
 * stops it, and who is still at work.
 */
final class Flow {

	private static final long PATIENCE_MILLIS = 100;

	private final BlockingQueue<Item<Article>> articles;

	private final BlockingQueue<Item<ResolvedArticle>> resolved;

	private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

	private final AtomicInteger extractorsAtWork;

	private final CancellationToken token;

	private volatile boolean everythingRead;

	Flow(CancellationToken token, int extractors) {
		this.token = token;
		this.extractorsAtWork = new AtomicInteger(extractors);
		this.articles = new LinkedBlockingQueue<>(4 * extractors);
		this.resolved = new LinkedBlockingQueue<>(BatchWriter.BATCH_ARTICLES);
	}

	/**
	 * Something on its way through the import.
	 *
	 * @param value the thing
	 * @param position see {@link io.entente.source.SourceItem#bytesRead()}
	 */
	record Item<T>(T value, long position) {
	}

	/** Whether no new work is to be begun: cancelled or broken. */
	boolean stopping() {
		return this.token.isCancelled() || this.failure.get() != null;
	}

	boolean broken() {
		return this.failure.get() != null;
	}

	void fail(Throwable cause) {
		this.failure.compareAndSet(null, cause);
	}

	@Nullable Throwable failure() {
		return this.failure.get();
	}

	void endReading() {
		this.everythingRead = true;
	}

	void endExtractor() {
		this.extractorsAtWork.decrementAndGet();
	}

	/**
	 * Waits for room.
	 * @return false if the import stops and the article is dropped
	 */
	boolean putArticle(Item<Article> article) throws InterruptedException {
		while (!stopping()) {
			if (this.articles.offer(article, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
				return true;
			}
		}
		return false;
	}

	/** The next article, null once there will be none. */
	@Nullable Item<Article> takeArticle() throws InterruptedException {
		while (!stopping()) {
			boolean last = this.everythingRead;
			Item<Article> article = this.articles.poll(last ? 0 : PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
			if (article != null || last) {
				return article;
			}
		}
		return null;
	}

	/** Waits for room; drops the article only if nothing can be written any more. */
	void putResolved(Item<ResolvedArticle> article) throws InterruptedException {
		while (!broken() && !this.resolved.offer(article, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
			// the writer is behind
		}
	}

	/** The next article to write, null if none has come within a moment. */
	@Nullable Item<ResolvedArticle> pollResolved() throws InterruptedException {
		return this.resolved.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
	}

	/** Whether no article will come to be written. */
	boolean allExtracted() {
		return this.extractorsAtWork.get() == 0 && this.resolved.isEmpty();
	}

}
