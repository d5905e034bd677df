package io.entente.ingest;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import io.entente.extraction.ArticleExtractor;
import io.entente.model.Article;
import io.entente.model.Extraction;

/**
 * Does what the article's text says: {@code CRASH}, {@code RECURSE}, or finds nothing.
 */
final class ScriptedExtractor implements ArticleExtractor, ExtractorSource {

	final AtomicInteger loads = new AtomicInteger();

	final AtomicInteger extracted = new AtomicInteger();

	/** Holds every extraction back until it is counted down. */
	CountDownLatch gate = new CountDownLatch(0);

	@Override
	public Extraction extract(Article article) {
		try {
			this.gate.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		this.extracted.incrementAndGet();
		if (article.text().contains("CRASH")) {
			throw new IllegalArgumentException("no such frame");
		}
		if (article.text().contains("RECURSE")) {
			throw new StackOverflowError();
		}
		return new Extraction(article, List.of(), List.of(), List.of());
	}

	@Override
	public String version() {
		return "scripted/1";
	}

	@Override
	public boolean reads(String language) {
		return !language.equals("fr");
	}

	@Override
	public boolean loaded(String language) {
		return this.loads.get() > 0;
	}

	@Override
	public ArticleExtractor get(String language) {
		this.loads.incrementAndGet();
		return this;
	}

}
