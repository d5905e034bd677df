package io.entente.extraction.internal.entities;

import java.util.HashSet;
import java.util.Set;

import io.entente.extraction.internal.backbone.NameTag;
import io.entente.extraction.internal.structure.Sentence;

/** Tells names of things from those of people, bodies and places. */
final class ThingNames {

	/**
	 * What taggers take for bodies or places: "the Nordic Fisheries Agreement", "the
	 * Negev Summit".
	 */
	private static final Set<String> THINGS = Set.of("Agreement", "Agreements", "Treaty", "Accord", "Accords", "Pact",
			"Protocol", "Memorandum", "Declaration", "Communiqué", "Communique", "Pledge", "Summit", "Intifada",
			"Doctrine", "Resolution", "Amendment", "War", "Act", "Revolution", "Uprising", "Referendum", "Election",
			"Elections", "Olympics", "Championship", "Championships", "Prize", "Award", "Awards");

	/** Acronyms and other names of things: "the MOU", "Information Technology". */
	private final Set<String> things = new HashSet<>(ResourceLines.of("acronyms-other.txt"));

	private final TitleLexicon titles;

	private final BodyLexicon bodies;

	private final CountryGazetteer countries;

	ThingNames(Lexicons lexicons) {
		this.titles = lexicons.titles();
		this.bodies = lexicons.bodies();
		this.countries = lexicons.countries();
		this.things.addAll(ResourceLines.of("thing-names.txt"));
	}

	/** Names of agreements, decrees and goods, and what is part of a post's name. */
	boolean isOne(Sentence sentence, int from, int to, NameTag tag) {
		int end = to;
		while (end - from > 1 && sentence.token(end - 1).pos().equals("CD")) {
			end--;
		}
		boolean thing = this.things.contains(TaggedNames.textOf(sentence, from, end));
		if (thing || tag == NameTag.PERSON) {
			return thing;
		}
		boolean post = this.titles.startOfTitleBefore(sentence, to).filter((start) -> start < from).isPresent();
		// "Secretary of [State]", "Under Secretary of [State for Arms Control]"
		post |= sentence.word(from).equals("state") && sentence.word(from - 1).equals("of")
				&& sentence.word(from - 2).startsWith("secretar");
		if (post || tag == NameTag.LOCATION) {
			return post || (to - from > 1 && THINGS.contains(sentence.token(to - 1).text()));
		}
		if (to - from == 1 && sentence.token(from).pos().startsWith("JJ") && sentence.word(from).endsWith("al")) {
			// "Congressional"
			return true;
		}
		int behind = this.titles.endOfTitleAt(sentence, from).orElse(from);
		// "Head of Iran"
		boolean office = behind > from && behind < to && sentence.word(behind).equals("of")
				&& !hasHead(sentence, behind, to) && this.countries.longestAt(sentence, behind + 1).isPresent();
		return office || THINGS.contains(sentence.token(to - 1).text());
	}

	private boolean hasHead(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.bodies.isHead(sentence.token(i).text())) {
				return true;
			}
		}
		return false;
	}

}
