package io.entente.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.entente.article.ArticleReader;
import io.entente.article.ReadOptions;
import io.entente.ingest.ExtractionWorker.TimeAllowance;
import io.entente.ingest.ImportStore.Written;
import io.entente.ingest.IngestReport.Status;
import io.entente.resolution.EntityResolver;
import io.entente.source.SourceItem;
import io.entente.source.SourceReader;
import io.entente.source.SourceSet;

/**
 * One import: a thread that reads the sources, as many as there are cores that read
 * articles, and the calling one, which writes.
 */
final class ImportRun {

	private static final Logger log = LoggerFactory.getLogger(ImportRun.class);

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final IngestRequest request;

	private final ReportHead head;

	private final ExtractorSource extractors;

	private final ImportStore store;

	private final Tally tally;

	private final CancellationToken token;

	private final int workers = Math.max(1, Runtime.getRuntime().availableProcessors());

	private final Flow flow;

	private final GraphRestorer restorer;

	private boolean begun;

	ImportRun(IngestRequest request, ReportHead head, ExtractorSource extractors, ImportStore store,
			GraphRestorer restorer, Tally tally, CancellationToken token) {
		this.restorer = restorer;
		this.request = request;
		this.head = head;
		this.extractors = extractors;
		this.store = store;
		this.tally = tally;
		this.token = token;
		this.flow = new Flow(token, this.workers);
	}

	IngestReport run(SourceReader sources, ArticleReader articles, EntityResolver resolver)
			throws InterruptedException {
		ArticleFeed feed = new ArticleFeed(articles, new ReadOptions(false, this.request.published()), this.store,
				this.extractors.version(), this.tally, this.flow, this::restore);
		List<Thread> threads = new ArrayList<>();
		threads.add(start("entente-sources", () -> readSources(sources, feed)));
		for (int i = 0; i < this.workers; i++) {
			threads.add(start("entente-extraction-" + i, () -> extract(resolver, feed)));
		}
		try {
			BatchWriter writer = new BatchWriter(this.store, this.head, this::begin, this.tally, this.flow, feed);
			writer.write();
			if (!this.flow.broken()) {
				refresh();
			}
		}
		catch (RuntimeException | InterruptedException | Error ex) {
			this.flow.fail(ex);
			if (ex instanceof InterruptedException interrupted) {
				throw interrupted;
			}
		}
		finally {
			leave(threads);
		}
		return end();
	}

	/**
	 * Waits for the threads to end, except where they can't: a read of standard input
	 * can't be interrupted, and after a failure nobody wants the article being read.
	 */
	private void leave(List<Thread> threads) throws InterruptedException {
		for (Thread thread : threads) {
			if (this.flow.stopping()) {
				thread.join(PATIENCE);
				thread.interrupt();
				thread.join(PATIENCE);
			}
			else {
				thread.join();
			}
		}
	}

	private Thread start(String name, Step step) {
		return Thread.ofPlatform().name(name).daemon().start(() -> {
			try {
				step.run();
			}
			catch (InterruptedException | RuntimeException | Error ex) {
				this.flow.fail(ex);
			}
		});
	}

	private void readSources(SourceReader sources, ArticleFeed feed) throws InterruptedException {
		try (SourceSet set = sources.open(this.request.sources(), this.request.stdin())) {
			this.tally.total(set.totalBytes());
			feed.read(set);
		}
		finally {
			this.flow.endReading();
		}
	}

	private void extract(EntityResolver resolver, ArticleFeed feed) throws InterruptedException {
		try {
			new ExtractionWorker(this.extractors, resolver, this.tally, this.flow, feed, TimeAllowance.USUAL).work();
		}
		finally {
			this.flow.endExtractor();
		}
	}

	/** Runs on the thread that reads the sources, since nothing has to be worked out. */
	private void restore(SourceItem.ExportedGraph graph) {
		this.tally.enter(IngestStage.RESTORING);
		this.restorer.restore(graph.content(), graph.format(), this.head.run(), new GraphRestorer.Watch() {

			@Override
			public boolean stopping() {
				return ImportRun.this.flow.stopping();
			}

			@Override
			public void begin() {
				ImportRun.this.begin();
			}

			@Override
			public void restored(RestoredFacts facts, long nodes, long relationships) {
				ImportRun.this.tally.restored(facts, graph.bytesRead(), new Written(nodes, relationships));
			}

			@Override
			public void skipped(String where, String reason) {
				String origin = where.isEmpty() ? graph.origin() : graph.origin() + ", " + where;
				ImportRun.this.tally.skipped(new IngestFailure(origin, reason), graph.bytesRead());
			}

		});
	}

	/** Once, from whichever thread writes first. */
	private synchronized void begin() {
		if (this.begun) {
			return;
		}
		this.store.begin(this.head.run(), this.request, this.extractors.version(), this.head.startedAt());
		this.begun = true;
	}

	private void refresh() {
		this.tally.enter(IngestStage.REFRESHING);
		this.tally.refreshed(this.store.refreshDerived(this.tally::refreshing));
	}

	private IngestReport end() {
		Throwable failure = this.flow.failure();
		Status status = (failure != null) ? Status.FAILED
				: this.token.isCancelled() ? Status.CANCELLED : Status.COMPLETED;
		if (failure != null) {
			log.error("Import {} can't go on", this.head.run(), failure);
		}
		IngestReport report = this.tally.report(this.head, status, explain(failure));
		if (this.begun) {
			keep(report);
		}
		return report;
	}

	private void keep(IngestReport report) {
		try {
			this.store.end(report, this.extractors.version());
		}
		catch (RuntimeException ex) {
			// the database is what broke; what it holds is whole, only this report is
			// lost
			log.warn("The report of import {} couldn't be kept", report.run(), ex);
		}
	}

	private static @Nullable String explain(@Nullable Throwable failure) {
		if (failure == null) {
			return null;
		}
		if (failure instanceof OutOfMemoryError) {
			return "The memory doesn't suffice; give the program more with ENTENTE_JAVA_OPTS=-Xmx6g";
		}
		String message = failure.getMessage();
		return (message != null) ? message : failure.getClass().getSimpleName();
	}

	/** A thread's task. */
	private interface Step {

		void run() throws InterruptedException;

	}

}
