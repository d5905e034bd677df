package io.entente.extraction.internal.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.entente.extraction.internal.entities.BodyLexicon;
import io.entente.extraction.internal.entities.CountryGazetteer;
import io.entente.extraction.internal.entities.NameMention;
import io.entente.extraction.internal.structure.Sentence;

/** What two forms of one body's name have in common, and what makes one short. */
final class BodyNameKey {

	private static final List<String> OFFICES = List.of("ministry", "department", "parliament", "government", "cabinet",
			"central committee", "national assembly", "embassy", "supreme court", "central bank", "senate", "congress",
			"foreign office");

	/** What companies' names end with, said once. */
	private static final Set<String> SUFFIXES = Set.of("co", "corp", "corporation", "company", "inc", "ltd", "limited",
			"llc", "plc", "ag", "se", "sa", "spa", "gmbh", "group", "holding", "holdings", "pjsc", "jsc", "oao", "pao",
			"kk", "nv", "bv", "ab", "asa", "oyj", "international", "electronics", "airlines", "airways", "motors");

	/** Heads that newspapers write with a capital where they mean one body. */
	private static final Set<String> LONE = Set.of("ministry", "bureau", "agency", "institute", "university",
			"committee", "organization", "organisation", "union", "party", "hospital", "commission", "bank", "council",
			"department", "association", "alliance", "center", "centre", "academy", "court", "church", "authority",
			"foundation", "museum", "college", "federation", "league", "forum", "fund", "tribunal", "embassy");

	private final List<Sentence> sentences;

	private final BodyLexicon lexicon;

	private final CountryGazetteer countries;

	BodyNameKey(List<Sentence> sentences, BodyLexicon lexicon, CountryGazetteer countries) {
		this.sentences = sentences;
		this.lexicon = lexicon;
		this.countries = countries;
	}

	/** "Ministry of Health" for "Kenyan Ministry of Health". */
	String withoutCountry(String name) {
		int end = name.indexOf(' ');
		for (int words = 0; words < 3 && end > 0; words++) {
			if (this.countries.lookUp(name.substring(0, end)).isPresent()) {
				return name.substring(end + 1);
			}
			end = name.indexOf(' ', end + 1);
		}
		return name;
	}

	/** The same for "Ministry of Foreign Affairs" and "Foreign Ministry". */
	static String of(String name) {
		List<String> words = NameKey.words(name);
		int end = words.size();
		while (end > 1 && SUFFIXES.contains(words.get(end - 1)) && !words.get(end - 1).equals("group")) {
			end--;
		}
		List<String> kept = new ArrayList<>(words.subList(0, end));
		if (kept.size() > 1 && kept.getFirst().equals("eu")) {
			kept.set(0, "european");
		}
		for (String head : List.of("ministry", "department", "university")) {
			boolean inFront = kept.size() > 2 && kept.getFirst().equals(head) && NameKey.SMALL.contains(kept.get(1));
			if (inFront || (kept.size() > 1 && kept.getLast().equals(head))) {
				return head + " " + kept.stream()
					.filter((word) -> !word.equals(head) && !NameKey.SMALL.contains(word) && !word.equals("affairs"))
					.sorted()
					.collect(Collectors.joining(" "));
			}
		}
		return String.join(" ", kept);
	}

	/** Whether every country has one of that name. */
	static boolean isOffice(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return OFFICES.stream().anyMatch(lower::contains);
	}

	static boolean isLoneHead(String lower) {
		return LONE.contains(lower);
	}

	boolean isLoneHead(NameMention name) {
		return name.to() - name.from() == 1 && !name.method().equals("body-lexicon")
				&& LONE.contains(NameKey.fold(name.text()));
	}

	/**
	 * Whether a name is another one cut short: before its complement ("the Lopez
	 * Foundation" of "… for the Arts") or without what all companies' names end with.
	 */
	boolean isShortForm(String part, String whole) {
		List<String> words = NameKey.words(part);
		List<String> all = NameKey.words(whole);
		if (words.isEmpty() || words.size() >= all.size() || !all.subList(0, words.size()).equals(words)) {
			return false;
		}
		List<String> rest = all.subList(words.size(), all.size());
		boolean head = this.lexicon.isHeadNoun(words.getLast());
		if (words.size() > 1 && head && NameKey.SMALL.contains(rest.getFirst())) {
			return true;
		}
		return !head && SUFFIXES.containsAll(rest) && words.getFirst().length() > 2;
	}

	/**
	 * The keys of names by those that stand in brackets behind them, and by names in
	 * brackets behind acronyms: "the Basin Forum (MBF)", "MBF (Basin Forum)".
	 */
	Map<String, String> aliases(List<NameMention> names) {
		Map<String, String> aliases = new HashMap<>();
		List<NameMention> ordered = new ArrayList<>(names);
		for (int i = 0; i + 1 < ordered.size(); i++) {
			NameMention name = ordered.get(i);
			NameMention inside = ordered.get(i + 1);
			Sentence sentence = this.sentences.get(name.sentence());
			int bracket = inside.from() - 1;
			if (inside.sentence() == name.sentence() && sentence.word(bracket).equals("(")
					&& (bracket == name.to() || bracket == name.to() + 1)
					&& Set.of(")", ",", ";").contains(sentence.word(inside.to()))) {
				boolean shortInside = NameKey.isAcronym(inside.text()) || inside.to() - inside.from() == 1;
				if (shortInside && !NameKey.isAcronym(name.text())) {
					aliases.putIfAbsent(of(inside.canonical()), of(name.canonical()));
				}
				else if (NameKey.isAcronym(name.text()) && NameKey.isInitials(name.text(), inside.text())) {
					aliases.putIfAbsent(of(name.canonical()), of(inside.canonical()));
				}
			}
		}
		aliases.entrySet().removeIf((entry) -> entry.getKey().equals(entry.getValue()));
		return aliases;
	}

}
