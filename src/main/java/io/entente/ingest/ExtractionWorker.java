package io.entente.ingest;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.entente.ingest.Flow.Item;
import io.entente.model.Article;
import io.entente.model.Extraction;
import io.entente.model.ResolvedArticle;
import io.entente.resolution.EntityResolver;

/**
 * Reads one article after the other on a thread of its own. An article that makes the
 * extractor fail, or takes far too long, is that article's failure only.
 */
final class ExtractionWorker {

	private static final Logger log = LoggerFactory.getLogger(ExtractionWorker.class);

	private final ExtractorSource extractors;

	private final EntityResolver resolver;

	private final Tally tally;

	private final Flow flow;

	private final ArticleFeed feed;

	private final TimeAllowance allowance;

	private ReadingThread thread = new ReadingThread();

	ExtractionWorker(ExtractorSource extractors, EntityResolver resolver, Tally tally, Flow flow, ArticleFeed feed,
			TimeAllowance allowance) {
		this.extractors = extractors;
		this.resolver = resolver;
		this.tally = tally;
		this.flow = flow;
		this.feed = feed;
		this.allowance = allowance;
	}

	/**
	 * How long an article may take.
	 *
	 * @param base at least
	 * @param perThousandChars and so much more for its length
	 */
	record TimeAllowance(Duration base, Duration perThousandChars) {

		/** About ten times what the slowest articles of our corpora take. */
		static final TimeAllowance USUAL = new TimeAllowance(Duration.ofSeconds(60), Duration.ofSeconds(1));

		Duration of(Article article) {
			return this.base.plus(this.perThousandChars.multipliedBy(article.text().length() / 1000));
		}

	}

	void work() throws InterruptedException {
		try {
			for (Item<Article> item = this.flow.takeArticle(); item != null; item = this.flow.takeArticle()) {
				read(item);
			}
		}
		finally {
			this.thread.close();
		}
	}

	private void read(Item<Article> item) throws InterruptedException {
		Article article = item.value();
		try {
			this.flow.putResolved(new Item<>(resolve(article), item.position()));
		}
		catch (ExecutionException ex) {
			Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
			if (cause instanceof OutOfMemoryError exhausted) {
				// the next article would fail as well, and so would the report
				throw exhausted;
			}
			if (!(cause instanceof RuntimeException) && !(cause instanceof StackOverflowError)) {
				throw new IllegalStateException("Reading " + article.origin() + " broke the extractor", cause);
			}
			log.warn("Extraction failed for {}", article.origin(), cause);
			fail(item, Reasons.crash("it couldn't be read", cause));
		}
		catch (TimeoutException _) {
			this.thread.abandon();
			this.thread = new ReadingThread();
			fail(item, "reading it took longer than " + this.allowance.of(article).toSeconds() + " s");
		}
	}

	private void fail(Item<Article> item, String reason) {
		this.tally.failed(new IngestFailure(item.value().origin(), reason), item.position());
		this.feed.release(item.value().uid());
	}

	private ResolvedArticle resolve(Article article) throws InterruptedException, ExecutionException, TimeoutException {
		if (!this.extractors.reads(article.language())) {
			this.tally.notReadYet(article.language());
			return this.resolver.resolve(Extraction.unread(article));
		}
		if (!this.extractors.loaded(article.language())) {
			this.tally.enter(IngestStage.LOADING_MODELS);
		}
		var extractor = this.extractors.get(article.language());
		this.tally.enter(IngestStage.IMPORTING);
		return this.thread.submit(() -> this.resolver.resolve(extractor.extract(article)))
			.get(this.allowance.of(article).toMillis(), TimeUnit.MILLISECONDS);
	}

}
