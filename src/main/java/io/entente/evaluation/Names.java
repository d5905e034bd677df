package io.entente.evaluation;

import java.util.List;

import io.entente.model.ArticleEntity;
import io.entente.model.Extraction;

/** The names of a reading's entities by their ids. */
final class Names {

	private Names() {
	}

	/** Its fullest name, or its id if the reading doesn't know it. */
	static String of(Extraction read, String id) {
		return read.entities()
			.stream()
			.filter((entity) -> entity.id().equals(id))
			.map(ArticleEntity::name)
			.findFirst()
			.orElse(id);
	}

	/** Its mentions' texts. */
	static List<String> mentions(Extraction read, String id) {
		return read.entities()
			.stream()
			.filter((entity) -> entity.id().equals(id))
			.flatMap((entity) -> entity.mentions().stream())
			.map((mention) -> mention.surface())
			.toList();
	}

}
