package io.entente.ingest;

import io.entente.extraction.ArticleExtractor;

/**
 * Gives the extractor. Its version is known before its models are loaded, so that an
 * import that changes nothing doesn't load them.
 */
interface ExtractorSource {

	String version();

	boolean reads(String language);

	/** Whether {@link #get} answers at once. */
	boolean loaded(String language);

	/** The extractor for a language that is read; the first call takes seconds. */
	ArticleExtractor get(String language);

}
