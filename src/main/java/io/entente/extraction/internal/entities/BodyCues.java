package io.entente.extraction.internal.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;

/**
 * Names whose neighbour says that they name a body: "the Tasnim news agency", "the daily
 * Il Mattino", "Bulgargaz company".
 */
final class BodyCues {

	private static final Set<String> BEHIND = Set.of("newspaper", "daily", "weekly", "magazine", "broadcaster",
			"airline", "airlines", "carmaker", "automaker", "brewery", "militia", "consortium", "subsidiary");

	private static final Set<String> AGENCY = Set.of("news", "press");

	private static final Set<String> BEFORE = Set.of("newspaper", "daily", "weekly", "magazine", "broadcaster",
			"airline", "carmaker", "automaker", "newsmagazine", "tabloid");

	/** No names though capitalised before "newspaper". */
	private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday", "communist", "the", "english", "arabic", "islamic", "catholic", "internet");

	private final CountryGazetteer countries;

	BodyCues(CountryGazetteer countries) {
		this.countries = countries;
	}

	List<NameMention> find(Sentence sentence) {
		List<NameMention> found = new ArrayList<>();
		for (int i = 0; i < sentence.size(); i++) {
			if (sentence.token(i).isCapitalized()) {
				continue;
			}
			String word = sentence.word(i);
			boolean agency = AGENCY.contains(word) && sentence.word(i + 1).equals("agency");
			int to = i;
			if (agency || BEHIND.contains(word)) {
				int from = to;
				while (from > 0 && isName(sentence, from - 1)) {
					from--;
				}
				add(sentence, from, to, found);
			}
			if (BEFORE.contains(word) && i + 1 < sentence.size() && isName(sentence, i + 1)) {
				int end = i + 1;
				while (end < sentence.size() && isName(sentence, end)) {
					end++;
				}
				add(sentence, i + 1, end, found);
			}
		}
		return found;
	}

	private static void add(Sentence sentence, int from, int to, List<NameMention> found) {
		if (from < to && to - from <= 4) {
			found.add(TaggedNames.mention(sentence, from, to, EntityType.ORGANIZATION, 0.86, "cue"));
		}
	}

	private boolean isName(Sentence sentence, int index) {
		Token token = sentence.token(index);
		return token.isCapitalized() && token.isProper() && !DAYS.contains(sentence.word(index))
				&& this.countries.lookUp(token.text()).isEmpty();
	}

}
