package io.entente.extraction.internal.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.entente.extraction.internal.entities.NameMention;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.ArticleEntity;

/** Joins an article's mentions to its entities. */
public final class Casting {

	private Casting() {
	}

	/**
	 * The entities in the order in which the article names them.
	 * @param sentences the article's sentences
	 * @param names the names found in them, in order
	 */
	public static Cast cast(List<Sentence> sentences, List<NameMention> names) {
		List<Chain> chains = new NameJoiner(sentences).join(names);
		new AnaphoraJoiner(sentences, chains).join();
		List<Chain> ordered = chains.stream().sorted(Comparator.comparing(Chain::first)).toList();
		List<ArticleEntity> entities = new ArrayList<>();
		List<Reference> references = new ArrayList<>();
		for (Chain chain : ordered) {
			String id = "e" + (entities.size() + 1);
			entities.add(chain.entity(id));
			references.addAll(chain.references(id));
		}
		return new Cast(entities, references);
	}

}
