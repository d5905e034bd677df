package io.entente.extraction.internal.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;

/**
 * Bodies that the text names in full before their acronym in brackets: "Civics and
 * Innovators (CI)". The initials decide where the name begins, as in Schwartz and
 * Hearst's method (2003), held to whole capitalised words.
 */
final class DefinedAcronyms {

	/** More words than any name before an acronym has. */
	private static final int LONGEST = 12;

	private static final Set<String> JOINERS = Set.of("of", "for", "the", "and", "on", "in", "to", "de", "des", "du",
			"la", "le", "et", "y", "en", "für", "und", "der", "do", "da", "e", "di", "del", "della", "dei", "van", "i",
			"za", "ni", "al", "-", "&", ",", "'s", "’s", "’", "'");

	/** What a defined term is that names no body. */
	private static final Set<String> THINGS = Set.of("agreement", "plan", "treaty", "act", "pact", "accord", "accords",
			"convention", "protocol", "memorandum", "understanding", "product", "income", "index", "day", "zone",
			"area", "corridor", "project", "reactor", "reactors", "system", "systems", "missile", "missiles", "vehicle",
			"vehicles", "virus", "disease", "syndrome", "goals", "strategy", "framework", "roadmap", "dialogue",
			"report", "tax", "rate", "officer", "minister", "secretary", "technology", "gas", "standard", "time",
			"line", "war", "games", "cup", "highway", "code", "law", "bill", "regulation", "directive", "dollar",
			"dollars", "euro", "member", "intelligence", "learning", "change", "initiative", "resolution", "statement",
			"declaration", "policy", "mechanism", "investment", "value", "persons", "weapons", "enterprises",
			"organizations", "countries", "rights", "charter", "constitution", "exercise", "summit", "week", "year");

	List<NameMention> find(Sentence sentence) {
		List<NameMention> found = new ArrayList<>();
		for (int open = 2; open + 2 < sentence.size(); open++) {
			if (sentence.token(open).text().equals("(")) {
				int close = close(sentence, open);
				String acronym = (close < 0) ? "" : TaggedNames.textOf(sentence, open + 1, close);
				if (NameVote.isAcronym(acronym)) {
					int at = open;
					start(sentence, open, acronym).ifPresent((from) -> {
						found.add(TaggedNames.mention(sentence, from, at, EntityType.ORGANIZATION, 0.9, "defined"));
						found
							.add(TaggedNames.mention(sentence, at + 1, close, EntityType.ORGANIZATION, 0.9, "acronym"));
					});
				}
			}
		}
		return found;
	}

	private static int close(Sentence sentence, int open) {
		for (int i = open + 2; i < Math.min(sentence.size(), open + 5); i++) {
			if (sentence.token(i).text().equals(")")) {
				return i;
			}
		}
		return -1;
	}

	private static Optional<Integer> start(Sentence sentence, int end, String acronym) {
		String letters = capitals(acronym);
		StringBuilder initials = new StringBuilder();
		if (letters.length() < 2 || !sentence.token(end - 1).isCapitalized()
				|| THINGS.contains(sentence.word(end - 1))) {
			return Optional.empty();
		}
		int words = 0;
		for (int i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
			if (sentence.token(i).isCapitalized()) {
				words++;
				initials.insert(0, initial(sentence.token(i).text()));
				boolean all = initials.toString().equals(letters);
				if (all && words > 1) {
					boolean thing = sentence.word(i + 1).equals("of") && THINGS.contains(sentence.word(i));
					return thing ? Optional.empty() : Optional.of(i);
				}
			}
			else if (!JOINERS.contains(sentence.word(i))) {
				break;
			}
		}
		return Optional.empty();
	}

	private static String initial(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT);
	}

	private static String capitals(String acronym) {
		StringBuilder letters = new StringBuilder();
		acronym.chars().filter(Character::isUpperCase).forEach((c) -> letters.append((char) c));
		return letters.toString();
	}

}
