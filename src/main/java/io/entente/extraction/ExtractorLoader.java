package io.entente.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.entente.model.Article;
import io.entente.model.Extraction;

/**
 * Holds the one extractor of each language and loads its models at the first article that
 * needs them, so that whoever only looks at a graph, or imports other languages, never
 * waits for them. A language is added by its line in {@link #LANGUAGES}. Thread-safe.
 */
public final class ExtractorLoader {

	private static final List<ReadLanguage> LANGUAGES = List.of(EnglishExtractor.LANGUAGE);

	private final Consumer<String> progress;

	private final Map<ReadLanguage, ArticleExtractor> loaded = new HashMap<>();

	/**
	 * Loads nothing yet.
	 * @param progress is told in a line when loading begins and ends
	 */
	public ExtractorLoader(Consumer<String> progress) {
		this.progress = progress;
	}

	/**
	 * Reads an article in the language it is in. One in a language that nothing reads yet
	 * loads no models and gives an extraction that says so.
	 * @throws IllegalStateException if the models aren't on the class path
	 */
	public Extraction extract(Article article) {
		return reads(article.language()) ? get(article.language()).extract(article) : Extraction.unread(article);
	}

	/** The extractor for English. */
	public ArticleExtractor get() {
		return get("en");
	}

	/**
	 * The extractor for a language; the first caller waits some seconds for the models,
	 * and others with it.
	 * @param language one that is {@link #reads read}
	 * @throws IllegalStateException if the models aren't on the class path
	 */
	public synchronized ArticleExtractor get(String language) {
		ReadLanguage read = find(language)
			.orElseThrow(() -> new IllegalArgumentException("No extractor reads the language " + language));
		return this.loaded.computeIfAbsent(read, (each) -> each.loading().apply(this.progress));
	}

	/**
	 * The versions of all languages' extractors; loads nothing. A language that is added
	 * changes it, so that articles stored unread are read at their next import.
	 */
	public String version() {
		return LANGUAGES.stream().map(ReadLanguage::version).collect(Collectors.joining(" "));
	}

	/** See {@link ArticleExtractor#reads}; loads nothing. */
	public boolean reads(String language) {
		return find(language).isPresent();
	}

	/** Whether the language's models are loaded. */
	public synchronized boolean isLoaded(String language) {
		return find(language).map(this.loaded::containsKey).orElse(false);
	}

	private static Optional<ReadLanguage> find(String language) {
		return LANGUAGES.stream().filter((each) -> each.codes().contains(language)).findFirst();
	}

}
