package io.entente.citations;

import java.util.List;

import io.entente.model.ArticleUid;
import io.entente.model.FactUid;
import io.entente.model.InvestigationUid;

/**
 * What is to be cited, each thing once.
 *
 * @param facts facts, each with the articles it rests on, {@value #MAX_FACTS} at most
 * @param articles articles, {@value #MAX_ARTICLES} at most
 * @param investigations investigations, {@value #MAX_INVESTIGATIONS} at most
 */
public record CitationRequest(List<FactUid> facts, List<ArticleUid> articles, List<InvestigationUid> investigations) {

	/** The most facts cited at once. */
	public static final int MAX_FACTS = 20;

	/** The most articles cited at once. */
	public static final int MAX_ARTICLES = 200;

	/** The most investigations cited at once. */
	public static final int MAX_INVESTIGATIONS = 20;

	public CitationRequest {
		facts = facts.stream().distinct().toList();
		articles = articles.stream().distinct().toList();
		investigations = investigations.stream().distinct().toList();
		if (facts.isEmpty() && articles.isEmpty() && investigations.isEmpty()) {
			throw new IllegalArgumentException("Name what is to be cited: fact=…, article=… or investigation=…");
		}
		if (facts.size() > MAX_FACTS || articles.size() > MAX_ARTICLES || investigations.size() > MAX_INVESTIGATIONS) {
			throw new IllegalArgumentException(
					"No more than %d facts, %d articles and %d investigations can be cited at once".formatted(MAX_FACTS,
							MAX_ARTICLES, MAX_INVESTIGATIONS));
		}
	}

}
