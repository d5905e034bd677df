package io.entente.extraction.internal.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;

/**
 * "North" and "South" as the two Koreas, in articles that speak of them: "the North",
 * "North-South dialogue", "South-North-Russia", "inter-Korean".
 */
final class KoreanContext {

	private static final String NORTH = "PRK";

	private static final String SOUTH = "KOR";

	private static final Set<String> DIRECTIONS = Set.of("north", "south");

	private final CountryGazetteer countries;

	KoreanContext(CountryGazetteer countries) {
		this.countries = countries;
	}

	/** Whether the names found tell that the article is about the Koreas. */
	static boolean isAbout(List<NameMention> found) {
		return found.stream().anyMatch((name) -> NORTH.equals(name.iso3()));
	}

	List<NameMention> find(Sentence sentence) {
		List<NameMention> found = new ArrayList<>();
		for (int i = 0; i < sentence.size(); i++) {
			Token token = sentence.token(i);
			if (token.isCapitalized() && DIRECTIONS.contains(sentence.word(i)) && standsAlone(sentence, i)) {
				found.add(mention(sentence, i, i + 1, sentence.word(i).equals("north") ? NORTH : SOUTH,
						MentionKind.NAME));
			}
			else if (token.text().equals("Korean") && sentence.word(i - 1).equals("-")
					&& sentence.word(i - 2).equals("inter")) {
				found.add(mention(sentence, i, i + 1, NORTH, MentionKind.DEMONYM));
				found.add(mention(sentence, i, i + 1, SOUTH, MentionKind.DEMONYM));
			}
			else if (token.text().equals("Koreas")) {
				found.add(mention(sentence, i, i + 1, NORTH, MentionKind.NAME));
				found.add(mention(sentence, i, i + 1, SOUTH, MentionKind.NAME));
			}
		}
		return found;
	}

	private static boolean standsAlone(Sentence sentence, int index) {
		String next = sentence.word(index + 1);
		String before = sentence.word(index - 1);
		boolean chained = next.equals("-") || before.equals("-");
		boolean joined = next.equals("and") && sentence.word(index + 2).equals("south")
				&& sentence.token(index + 2).isCapitalized();
		boolean article = before.equals("the");
		boolean capitalBehind = index + 1 < sentence.size() && sentence.token(index + 1).isCapitalized();
		return chained || joined || (article && !capitalBehind && !next.equals("of")) || isPossessed(next);
	}

	private static boolean isPossessed(String next) {
		return next.equals("'s") || next.equals("’s");
	}

	private NameMention mention(Sentence sentence, int from, int to, String iso3, MentionKind kind) {
		return new NameMention(sentence.index(), from, to, sentence.span(from, to),
				TaggedNames.textOf(sentence, from, to), EntityType.COUNTRY, kind, iso3, this.countries.name(iso3), 0.85,
				"korean-context");
	}

}
