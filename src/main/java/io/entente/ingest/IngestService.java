package io.entente.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.entente.article.ArticleReader;
import io.entente.model.RunUid;
import io.entente.resolution.EntityResolver;
import io.entente.source.SourceReader;

/**
 * Imports articles into the graph, and brings exported graphs back into it. Memory
 * doesn't grow with the corpus; an import that was cancelled or killed goes on where it
 * stopped when it is run again, and one that finds nothing new writes nothing.
 * Thread-safe; imports of one process follow one another.
 */
public class IngestService {

	private static final Logger log = LoggerFactory.getLogger(IngestService.class);

	private final SourceReader sources;

	private final ArticleReader articles;

	private final ExtractorSource extractors;

	private final ImportStore store;

	private final GraphRestorer restorer;

	private final Clock clock;

	private final EntityResolver resolver = new EntityResolver();

	private final ReentrantLock oneAtATime = new ReentrantLock(true);

	IngestService(SourceReader sources, ArticleReader articles, ExtractorSource extractors, ImportStore store,
			GraphRestorer restorer, Clock clock) {
		this.restorer = restorer;
		this.sources = sources;
		this.articles = articles;
		this.extractors = extractors;
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Imports, and returns when it is over.
	 * @param request what
	 * @param listener hears how it goes
	 * @param token stops it
	 * @return what was done; never throws for what a source holds, for an article that
	 * can't be read or for a database that goes away: the report's status and error say
	 * so
	 * @throws InterruptedException if the calling thread is interrupted
	 */
	public IngestReport ingest(IngestRequest request, ProgressListener listener, CancellationToken token)
			throws InterruptedException {
		Tally tally = new Tally(listener);
		while (!this.oneAtATime.tryLock(Duration.ofMillis(200).toNanos(), TimeUnit.NANOSECONDS)) {
			tally.enter(IngestStage.WAITING);
			if (token.isCancelled()) {
				return tally.report(head(request), IngestReport.Status.CANCELLED, null);
			}
		}
		try {
			tally.enter(IngestStage.READING);
			ReportHead head = head(request);
			log.info("Import {} of {} begins", head.run(), request.label());
			IngestReport report = new ImportRun(request, head, this.extractors, this.store, this.restorer, tally, token)
				.run(this.sources, this.articles, this.resolver);
			tally.enter(IngestStage.DONE);
			log.info("Import {} ends: {}, {} written, {} unchanged, {} skipped, {} failed", head.run(), report.status(),
					report.written(), report.unchanged(), report.skipped(), report.failed());
			return report;
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

	private ReportHead head(IngestRequest request) {
		Instant now = this.clock.instant();
		return new ReportHead(RunUid.of("import", now + " " + request.label()), request.label(), now, this.clock);
	}

}
