package io.entente.review;

import java.util.List;

import io.entente.graph.ResolvedArticleBuilder;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.EventType;
import io.entente.model.ResolvedArticle;

/**
 * Two articles that spell one minister in two ways.
 */
public final class ReviewArticles {

	/** The minister in the spelling of the first article. */
	public static final EntityUid ONE = ResolvedArticleBuilder.uid(EntityType.PERSON, "Rosa Quispe");

	/** And in that of the second. */
	public static final EntityUid OTHER = ResolvedArticleBuilder.uid(EntityType.PERSON, "Rossa Quispe");

	private ReviewArticles() {
	}

	/** Both articles; the first names her twice. */
	public static List<ResolvedArticle> all() {
		return List.of(
				ResolvedArticleBuilder.article("one.txt")
					.paragraph("Rosa Quispe received Pedro Salas in Peru. Rosa Quispe thanked him.")
					.person("Rosa Quispe")
					.person("Pedro Salas")
					.country("Peru", "PER")
					.event(EventType.CONSULT, "2025-10", "Rosa Quispe", "Pedro Salas")
					.build(),
				ResolvedArticleBuilder.article("two.txt")
					.paragraph("Rossa Quispe helped Chile.")
					.person("Rossa Quispe")
					.country("Chile", "CHL")
					.event(EventType.AID, "2025-11", "Rossa Quispe", "Chile")
					.build());
	}

}
