package io.entente.extraction;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A language that can be read, and how its extractor is made: all that the rest of the
 * pipeline has to know of it before its models are loaded.
 *
 * @param codes the {@link io.entente.model.Article#language() codes} it reads, no other
 * language's among them
 * @param version see {@link ArticleExtractor#version()}
 * @param loading loads the models, telling in a line what is going on
 */
record ReadLanguage(Set<String> codes, String version, Function<Consumer<String>, ? extends ArticleExtractor> loading) {

	ReadLanguage {
		codes = Set.copyOf(codes);
	}

}
