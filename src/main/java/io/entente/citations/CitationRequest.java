package io.entente.citations;

import java.util.List;

import io.entente.model.ArticleUid;
import io.entente.model.FactUid;

/**
 * What is to be cited, each thing once.
 *
 * @param facts facts, each with the articles it rests on, {@value #MAX_FACTS} at most
 * @param articles articles, {@value #MAX_ARTICLES} at most
 */
public record CitationRequest(List<FactUid> facts, List<ArticleUid> articles) {

	/** The most facts cited at once. */
	public static final int MAX_FACTS = 20;

	/** The most articles cited at once. */
	public static final int MAX_ARTICLES = 200;

	public CitationRequest {
		facts = facts.stream().distinct().toList();
		articles = articles.stream().distinct().toList();
		if (facts.isEmpty() && articles.isEmpty()) {
			throw new IllegalArgumentException("Name what is to be cited: fact=… or article=…");
		}
		if (facts.size() > MAX_FACTS || articles.size() > MAX_ARTICLES) {
			throw new IllegalArgumentException(
					"No more than %d facts and %d articles can be cited at once".formatted(MAX_FACTS, MAX_ARTICLES));
		}
	}

}
