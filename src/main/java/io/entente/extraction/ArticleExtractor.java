package io.entente.extraction;

import io.entente.model.Article;
import io.entente.model.Extraction;

/**
 * Reads articles of one language. Everything that is particular to a language stands
 * behind this seam: what comes before it (cleaning) and after it (resolution, graph,
 * views) knows languages by their code only. Thread-safe; one instance serves a whole
 * process.
 */
public interface ArticleExtractor {

	/**
	 * Reads one article. An article in a language that isn't {@link #reads read} gives an
	 * extraction without entities, times and claims.
	 */
	Extraction extract(Article article);

	/**
	 * Whether articles in the language can be read.
	 * @param language ISO 639-1 code
	 */
	boolean reads(String language);

	/**
	 * Name and version of the method. Changes whenever the same article could be read
	 * differently.
	 */
	String version();

}
