package io.entente.extraction.internal.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.NameTag;
import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.BlockKind;
import io.entente.model.EntityType;

/**
 * Places of the gazetteer that the tagger missed or took for something else. Since many
 * are words or names of persons too, the context must speak for a place: "in Livorno",
 * "the city of Nice", "Ghazni province", "Lahr, Germany", a dateline.
 */
final class PlaceNames {

	private static final int LONGEST = 4;

	private static final Set<String> LOCATIVE = Set.of("in", "near", "outside", "at");

	/** Weaker: "from" and "to" stand before persons and bodies too. */
	private static final Set<String> DIRECTIVE = Set.of("from", "to", "around", "across", "towards", "toward");

	private static final Set<String> KINDS = Set.of("city", "town", "village", "province", "district", "county",
			"region", "governorate", "prefecture", "port", "island", "state", "capital", "municipality", "oblast");

	private final PlaceGazetteer places;

	private final CountryGazetteer countries;

	/** "God", "Head": names of villages that mean something else nearly anywhere. */
	private final Set<String> things = Set.copyOf(ResourceLines.of("thing-names.txt"));

	PlaceNames(Lexicons lexicons) {
		this.places = lexicons.places();
		this.countries = lexicons.countries();
	}

	List<NameMention> find(Sentence sentence) {
		List<NameMention> found = new ArrayList<>();
		int i = 0;
		while (i < sentence.size()) {
			int to = sentence.token(i).isCapitalized() ? endOfPlace(sentence, i) : i;
			if (to > i) {
				found.add(TaggedNames.mention(sentence, i, to, EntityType.PLACE, 0.9, "places"));
			}
			i = Math.max(to, i + 1);
		}
		return found;
	}

	private int endOfPlace(Sentence sentence, int from) {
		Optional<PhraseIndex.Match<String>> region = this.places.regionAt(sentence, from);
		if (region.isPresent() && region.get().to() - from > 1) {
			return region.get().to();
		}
		boolean inName = from > 0 && isNamePart(sentence, from - 1);
		if (inName || !(sentence.token(from).isProper() || isOfKind(sentence, from))) {
			return from;
		}
		int end = from + 1;
		while (end < sentence.size() && end < from + LONGEST && isNamePart(sentence, end)) {
			end++;
		}
		boolean goesOn = end < sentence.size() && isNamePart(sentence, end);
		String name = TaggedNames.textOf(sentence, from, end);
		boolean known = !goesOn && this.places.contains(name) && !this.things.contains(name);
		return (known && speaksForPlace(sentence, from, end)) ? end : from;
	}

	/** "the city of …" */
	private static boolean isOfKind(Sentence sentence, int from) {
		return sentence.word(from - 1).equals("of") && KINDS.contains(sentence.word(from - 2));
	}

	private static boolean isNamePart(Sentence sentence, int index) {
		Token token = sentence.token(index);
		return token.isCapitalized() && token.isProper();
	}

	private boolean speaksForPlace(Sentence sentence, int from, int to) {
		String before = sentence.word(from - 1);
		String next = sentence.word(to);
		NameTag tag = sentence.token(from).tag();
		if (sentence.kind() == BlockKind.DATELINE && from == 0) {
			return true;
		}
		if (TaggedNames.isPossessive(next) && tag == NameTag.PERSON) {
			// "in Murdoch's papers"
			return false;
		}
		boolean country = next.equals(",") && to + 1 < sentence.size()
				&& this.countries.longestAt(sentence, to + 1)
					.filter((match) -> match.meaning().kind() == CountryGazetteer.Kind.NAME)
					.isPresent();
		return country || KINDS.contains(next) || isOfKind(sentence, from) || LOCATIVE.contains(before)
				|| (DIRECTIVE.contains(before) && tag == NameTag.NONE);
	}

}
