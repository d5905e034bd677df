package io.entente.extraction;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Holds the one extractor of a process and loads its models at the first need, so that
 * whoever only looks at a graph never waits for them. Thread-safe.
 */
public final class ExtractorLoader {

	private final Consumer<String> progress;

	private @Nullable ArticleExtractor extractor;

	/**
	 * Loads nothing yet.
	 * @param progress is told in a line when loading begins and ends
	 */
	public ExtractorLoader(Consumer<String> progress) {
		this.progress = progress;
	}

	/**
	 * The extractor; the first caller waits some seconds for the models, and others with
	 * it.
	 * @throws IllegalStateException if the models aren't on the class path
	 */
	public synchronized ArticleExtractor get() {
		ArticleExtractor loaded = this.extractor;
		if (loaded == null) {
			loaded = EnglishExtractor.load(this.progress);
			this.extractor = loaded;
		}
		return loaded;
	}

	/** See {@link ArticleExtractor#version()}; loads nothing. */
	public String version() {
		return EnglishExtractor.VERSION;
	}

	/** See {@link ArticleExtractor#reads}; loads nothing. */
	public boolean reads(String language) {
		return EnglishExtractor.LANGUAGES.contains(language);
	}

	/** Whether the models are loaded. */
	public synchronized boolean isLoaded() {
		return this.extractor != null;
	}

}
