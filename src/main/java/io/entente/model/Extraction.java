package io.entente.model;

import java.util.List;

/**
 * What was read in one article.
 *
 * @param article the article, its publication date bounded by its own text where possible
 * @param entities who and what it names
 * @param times the dates it tells
 * @param claims what it says of them
 */
public record Extraction(Article article, List<ArticleEntity> entities, List<TimeMention> times, List<Claim> claims) {

	public Extraction {
		entities = List.copyOf(entities);
		times = List.copyOf(times);
		claims = List.copyOf(claims);
	}

}
