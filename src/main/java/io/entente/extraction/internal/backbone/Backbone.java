package io.entente.extraction.internal.backbone;

import java.util.List;

/**
 * A tokenizer and tagger. Thread-safe.
 */
public interface Backbone {

	/**
	 * Splits a stretch of running text into sentences and tags their tokens.
	 * @param text the whole text that offsets point into
	 * @param start where the stretch begins
	 * @param end where it ends
	 * @param oneSentence whether the stretch is known to be one sentence, as a heading is
	 * @param most how many tokens are read; the rest is left out
	 * @return the sentences, each with at least one token
	 */
	List<List<Token>> annotate(String text, int start, int end, boolean oneSentence, int most);

	/** Name and version of the tagger and its models. */
	String version();

}
