package io.entente.extraction.internal.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.entente.extraction.internal.entities.Lexicons;
import io.entente.extraction.internal.entities.NameMention;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.ArticleEntity;

/** Joins an article's mentions to its entities. Thread-safe. */
public final class Casting {

	private final Lexicons lexicons;

	public Casting(Lexicons lexicons) {
		this.lexicons = lexicons;
	}

	/**
	 * The entities in the order in which the article names them.
	 * @param sentences the article's sentences
	 * @param names the names found in them, in order
	 */
	public Cast cast(List<Sentence> sentences, List<NameMention> names) {
		Chains chains = new Chains();
		Titles titles = new Titles(sentences, this.lexicons.titles());
		PersonJoiner persons = new PersonJoiner(chains, titles);
		BodyJoiner bodies = new BodyJoiner(chains,
				new BodyNameKey(sentences, this.lexicons.bodies(), this.lexicons.countries()));
		new NameJoiner(sentences, chains, persons, bodies).join(names);
		new Metonyms(sentences, chains, this.lexicons.countries()).join();
		NestedNames nested = new NestedNames(sentences, chains, this.lexicons.countries(), persons);
		nested.join();
		Speakers speakers = new Speakers(sentences, chains, persons);
		Descriptions descriptions = new Descriptions(chains, titles);
		Pronouns pronouns = new Pronouns(sentences, chains, speakers);
		for (Sentence sentence : sentences) {
			if (sentence.isProse()) {
				descriptions.join(sentence);
				pronouns.join(sentence);
			}
		}
		return cast(chains, speakers);
	}

	private static Cast cast(Chains chains, Speakers speakers) {
		List<Chain> ordered = chains.all()
			.stream()
			.filter(Chain::isMentioned)
			.sorted(Comparator.comparing(Chain::first))
			.toList();
		List<ArticleEntity> entities = new ArrayList<>();
		List<Reference> references = new ArrayList<>();
		for (Chain chain : ordered) {
			String id = "e" + (entities.size() + 1);
			entities.add(chain.entity(id));
			references.addAll(chain.references(id));
			speakers.name(chain, id);
		}
		return new Cast(entities, references, speakers.bySentence());
	}

}
