package io.entente.cli;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.entente.article.ArticleReader;
import io.entente.article.ReadOptions;
import io.entente.article.UnreadableArticleException;
import io.entente.extraction.ExtractionJson;
import io.entente.extraction.ExtractorLoader;
import io.entente.model.Article;
import io.entente.model.RawDocument;
import io.entente.source.SourceItem;
import io.entente.source.SourceSet;

/**
 * Reads articles on all cores and writes them in the order they came in, a few ahead at
 * most.
 */
final class Extracting {

	private final ArticleReader reader;

	private final ReadOptions options;

	private final DeclaredInput input;

	private final PrintStream out;

	private final PrintStream messages;

	private final ExtractorLoader loader;

	private final ExtractionJson json = new ExtractionJson();

	private final int workers = Math.max(1, Runtime.getRuntime().availableProcessors());

	private final Deque<Pending> ahead = new ArrayDeque<>();

	private final Map<String, Long> unread = new TreeMap<>();

	private boolean skipped;

	Extracting(ArticleReader reader, ReadOptions options, DeclaredInput input, PrintStream out, PrintStream messages) {
		this.reader = reader;
		this.options = options;
		this.input = input;
		this.out = out;
		this.messages = messages;
		this.loader = new ExtractorLoader(messages::println);
	}

	/** An article that is being read. */
	private record Pending(String origin, Future<String> line) {
	}

	/**
	 * Reads everything.
	 * @return the exit code
	 */
	int run(SourceSet sources) throws InterruptedException {
		try (ExecutorService executor = Executors.newFixedThreadPool(this.workers, Extracting::thread)) {
			while (sources.hasNext() && !this.out.checkError()) {
				switch (sources.next()) {
					case SourceItem.Failure failure ->
						skip(failure.origin(), this.input.reason(failure.origin(), failure.reason()));
					case SourceItem.ExportedGraph graph ->
						skip(graph.origin(), "it is a graph and no article; ./entente import brings it back");
					case SourceItem.Document document -> begin(document.document(), executor);
				}
				if (this.ahead.size() >= 4 * this.workers) {
					finish(this.ahead.removeFirst());
				}
			}
			while (!this.ahead.isEmpty() && !this.out.checkError()) {
				finish(this.ahead.removeFirst());
			}
			executor.shutdownNow();
		}
		if (!this.unread.isEmpty()) {
			this.messages.println("Not read yet: " + ImportPrinter.languages(this.unread)
					+ ". Nothing is taken from articles in these languages so far.");
		}
		// nobody reads on, as with 'entente extract … | head': no failure of ours
		return this.skipped ? ExitCode.SKIPPED : ExitCode.OK;
	}

	private static Thread thread(Runnable task) {
		Thread thread = new Thread(null, task, "entente-extraction", 8L << 20);
		thread.setDaemon(true);
		return thread;
	}

	private void begin(RawDocument document, ExecutorService executor) {
		String origin = this.input.origin(document.origin());
		try {
			Article article = this.reader.read(document, this.options);
			if (!this.loader.reads(article.language())) {
				this.unread.merge(article.language(), 1L, Long::sum);
			}
			this.ahead.add(new Pending(origin, executor.submit(() -> this.json.write(this.loader.extract(article)))));
		}
		catch (UnreadableArticleException ex) {
			skip(origin, String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException | StackOverflowError ex) {
			skip(origin, "it couldn't be cleaned (" + ex + ")");
		}
	}

	private void finish(Pending pending) throws InterruptedException {
		try {
			this.out.println(pending.line().get());
		}
		catch (ExecutionException ex) {
			Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
			if (cause instanceof OutOfMemoryError) {
				throw new CommandFailedException(Failures.explain(cause));
			}
			skip(pending.origin(), "it couldn't be read (" + cause + ")");
		}
	}

	private void skip(String origin, String reason) {
		this.skipped = true;
		this.messages.println("Skipped " + this.input.origin(origin) + ": " + reason);
	}

}
