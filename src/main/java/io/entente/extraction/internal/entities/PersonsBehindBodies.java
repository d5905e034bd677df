package io.entente.extraction.internal.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;

/**
 * Cuts a person's name off the end of a body's: "head of the Chamber of Commerce [Kevin
 * Kashefi]". A person begins at a known given name, or where two or three words end the
 * name that no body's name and no place holds.
 */
final class PersonsBehindBodies {

	/** Words before which a name goes on: "the College of William Mary". */
	private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "&", "-", "in", "on", "at");

	/** What ends words that name fields and offices rather than persons. */
	private static final List<String> FIELD_ENDINGS = List.of("tion", "ment", "ing", "al", "ics", "ity", "ary", "ive",
			"ial", "ies", "ogy", "nce", "ies", "ents", "ions", "ers", "ors", "ure", "ice", "ent");

	private static final int LONGEST = 4;

	private final BodyLexicon bodies;

	private final CountryGazetteer countries;

	private final PlaceGazetteer places;

	private final Set<String> givenNames = new HashSet<>();

	PersonsBehindBodies(Lexicons lexicons) {
		this.bodies = lexicons.bodies();
		this.countries = lexicons.countries();
		this.places = lexicons.places();
		for (String line : ResourceLines.of("given-names.tsv")) {
			this.givenNames.addAll(List.of(line.substring(line.indexOf('\t') + 1).split(" ", -1)));
		}
	}

	/** The body and the person behind it, or the name alone. */
	List<NameMention> split(Sentence sentence, NameMention name) {
		if (name.type() != EntityType.ORGANIZATION) {
			return List.of(name);
		}
		for (int i = Math.max(name.from() + 2, name.to() - LONGEST); i <= name.to() - 2; i++) {
			if (isPerson(sentence, name, i)) {
				return List.of(
						TaggedNames.mention(sentence, name.from(), i, EntityType.ORGANIZATION, name.score(),
								name.method()),
						TaggedNames.mention(sentence, i, name.to(), EntityType.PERSON, 0.8, "behind-body"));
			}
		}
		return List.of(name);
	}

	private boolean isPerson(Sentence sentence, NameMention name, int from) {
		if (LINKS.contains(sentence.word(from - 1)) || !sentence.token(from - 1).isCapitalized()
				|| !hasHead(sentence, name.from(), from)) {
			return false;
		}
		boolean strange = this.bodies.isWord(sentence.token(from - 1).text()) && sentence.word(from - 2).equals("of")
				&& name.to() - from <= 3;
		for (int i = from; i < name.to(); i++) {
			Token token = sentence.token(i);
			if (!token.isProper() || !token.isCapitalized() || this.bodies.isHead(token.text())
					|| this.countries.lookUp(token.text()).isPresent()) {
				return false;
			}
			strange &= isStrange(token.text());
		}
		return strange || this.givenNames.contains(sentence.token(from).text());
	}

	private boolean hasHead(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.bodies.isHead(sentence.token(i).text())) {
				return true;
			}
		}
		return false;
	}

	private boolean isStrange(String word) {
		boolean capitalized = word.length() > 2 && word.chars().skip(1).allMatch(Character::isLowerCase);
		return capitalized && !this.bodies.isWord(word) && !this.places.contains(word)
				&& FIELD_ENDINGS.stream().noneMatch(word::endsWith);
	}

}
