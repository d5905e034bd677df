package io.entente.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import io.entente.article.ArticleReader;
import io.entente.article.ReadOptions;
import io.entente.article.UnreadableArticleException;
import io.entente.ingest.Flow.Item;
import io.entente.model.Article;
import io.entente.model.ArticleUid;
import io.entente.model.RawDocument;
import io.entente.source.SourceItem;
import io.entente.source.SourceSet;

/**
 * Reads the sources from first to last, cleans each document and passes on those that the
 * graph doesn't hold yet; exported graphs go their own way. Runs on one thread.
 */
final class ArticleFeed {

	/** One question to the database for so many articles … */
	private static final int LOOKUP_ARTICLES = 64;

	/** … or for so much text, since it waits in memory meanwhile. */
	private static final int LOOKUP_CHARS = 4_000_000;

	private final ArticleReader reader;

	private final ReadOptions options;

	private final ImportStore store;

	private final String extractorVersion;

	private final Tally tally;

	private final Flow flow;

	private final Consumer<SourceItem.ExportedGraph> graphs;

	/**
	 * Articles between here and the commit: a copy of one of them is found neither in the
	 * database nor by remembering the whole corpus.
	 */
	private final Set<ArticleUid> underWay = ConcurrentHashMap.newKeySet();

	private final Map<ArticleUid, Item<Article>> waiting = new LinkedHashMap<>();

	private long waitingChars;

	ArticleFeed(ArticleReader reader, ReadOptions options, ImportStore store, String extractorVersion, Tally tally,
			Flow flow, Consumer<SourceItem.ExportedGraph> graphs) {
		this.graphs = graphs;
		this.reader = reader;
		this.options = options;
		this.store = store;
		this.extractorVersion = extractorVersion;
		this.tally = tally;
		this.flow = flow;
	}

	void read(SourceSet sources) throws InterruptedException {
		while (!this.flow.stopping() && sources.hasNext()) {
			switch (sources.next()) {
				case SourceItem.Failure failure ->
					this.tally.skipped(new IngestFailure(failure.origin(), failure.reason()), failure.bytesRead());
				case SourceItem.ExportedGraph graph -> this.graphs.accept(graph);
				case SourceItem.Document document -> clean(document.document(), document.bytesRead());
			}
			if (this.waiting.size() >= LOOKUP_ARTICLES || this.waitingChars >= LOOKUP_CHARS) {
				passOn();
			}
		}
		passOn();
	}

	/** The article is stored, or never will be: a copy of it counts like any other. */
	void release(ArticleUid article) {
		this.underWay.remove(article);
	}

	private void clean(RawDocument document, long position) {
		try {
			Article article = this.reader.read(document, this.options);
			// the order matters: an article leaves underWay only after it can be found
			if (this.underWay.contains(article.uid()) || this.waiting.containsKey(article.uid())) {
				this.tally.unchanged(position);
				return;
			}
			this.waiting.put(article.uid(), new Item<>(article, position));
			this.waitingChars += article.text().length();
		}
		catch (UnreadableArticleException ex) {
			this.tally.skipped(new IngestFailure(document.origin(), String.valueOf(ex.getMessage())), position);
		}
		catch (RuntimeException | StackOverflowError ex) {
			this.tally.skipped(new IngestFailure(document.origin(), Reasons.crash("it couldn't be cleaned", ex)),
					position);
		}
	}

	private void passOn() throws InterruptedException {
		if (this.waiting.isEmpty() || this.flow.broken()) {
			return;
		}
		List<Item<Article>> batch = new ArrayList<>(this.waiting.values());
		Set<ArticleUid> stored = new HashSet<>(this.store.findStored(this.waiting.keySet(), this.extractorVersion));
		this.waiting.clear();
		this.waitingChars = 0;
		for (Item<Article> item : batch) {
			ArticleUid uid = item.value().uid();
			if (stored.contains(uid)) {
				this.tally.unchanged(item.position());
				continue;
			}
			this.underWay.add(uid);
			if (!this.flow.putArticle(item)) {
				return;
			}
		}
	}

}
