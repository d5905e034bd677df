/**
 * Reads one cleaned article: who and what it names, which dates it tells, what it claims,
 * each with the sentences that say so. A plain thread-safe object without Spring and
 * without a database, so that it runs inside any engine. It may call the vocabulary only.
 * <p>
 * All that is particular to a language stands behind
 * {@link io.entente.extraction.ArticleExtractor}:
 * {@link io.entente.extraction.ExtractorLoader} picks the extractor by the article's
 * language code and gives an extraction that isn't
 * {@link io.entente.model.Extraction#read() read} where there is none. English is the
 * first; how to add another stands in {@code src/docs/development.md}.
 */
@NullMarked
@ApplicationModule(displayName = "Extraction", allowedDependencies = { "model" })
package io.entente.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
