package io.entente.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.entente.graph.TransactionTooLargeException;
import io.entente.ingest.Flow.Item;
import io.entente.ingest.ImportStore.Written;
import io.entente.model.ResolvedArticle;

/**
 * Writes what has been read, in batches bounded by articles, by text and by waiting time.
 * Runs on one thread: extraction is slower than writing by far, and one writer can't
 * deadlock with itself on the nodes of much-named countries.
 */
final class BatchWriter {

	static final int BATCH_ARTICLES = 32;

	private static final int BATCH_CHARS = 1_000_000;

	/** What a kill costs at most, besides the articles being read. */
	private static final long BATCH_NANOS = Duration.ofSeconds(2).toNanos();

	private final ImportStore store;

	private final ReportHead head;

	private final Runnable begin;

	private final Tally tally;

	private final Flow flow;

	private final ArticleFeed feed;

	private final List<Item<ResolvedArticle>> batch = new ArrayList<>();

	private long chars;

	private long openedAt;

	private boolean begun;

	/**
	 * A writer.
	 * @param begin run before the first batch only: a run that writes nothing leaves no
	 * trace
	 */
	BatchWriter(ImportStore store, ReportHead head, Runnable begin, Tally tally, Flow flow, ArticleFeed feed) {
		this.store = store;
		this.head = head;
		this.begin = begin;
		this.tally = tally;
		this.flow = flow;
		this.feed = feed;
	}

	/** Writes until all is written. */
	void write() throws InterruptedException {
		while (!this.flow.broken()) {
			Item<ResolvedArticle> item = this.flow.pollResolved();
			if (item != null) {
				add(item);
			}
			boolean last = item == null && this.flow.allExtracted();
			if (last || full()) {
				flush();
			}
			if (last) {
				return;
			}
			this.tally.tick();
		}
	}

	boolean begun() {
		return this.begun;
	}

	private void add(Item<ResolvedArticle> item) {
		if (this.batch.isEmpty()) {
			this.openedAt = System.nanoTime();
		}
		this.batch.add(item);
		this.chars += item.value().extraction().article().text().length();
	}

	private boolean full() {
		return this.batch.size() >= BATCH_ARTICLES || this.chars >= BATCH_CHARS
				|| (!this.batch.isEmpty() && System.nanoTime() - this.openedAt >= BATCH_NANOS);
	}

	private void flush() {
		if (this.batch.isEmpty()) {
			return;
		}
		if (!this.begun) {
			this.begin.run();
			this.begun = true;
		}
		write(List.copyOf(this.batch));
		this.batch.forEach((item) -> this.feed.release(item.value().extraction().article().uid()));
		this.batch.clear();
		this.chars = 0;
	}

	/**
	 * What is too much at once is written in halves; an article too large alone is left
	 * out.
	 */
	private void write(List<Item<ResolvedArticle>> items) {
		long position = items.stream().mapToLong(Item::position).max().orElse(0);
		try {
			Written created = this.store.write(items.stream().map(Item::value).toList(), this.head.run());
			this.tally.written(items.size(), position, created);
		}
		catch (TransactionTooLargeException ex) {
			if (items.size() == 1) {
				this.tally.failed(new IngestFailure(items.getFirst().value().extraction().article().origin(),
						"it is too large to be written at once. " + ex.getMessage()), position);
				return;
			}
			int half = items.size() / 2;
			write(items.subList(0, half));
			write(items.subList(half, items.size()));
		}
	}

}
