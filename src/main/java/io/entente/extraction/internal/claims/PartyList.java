package io.entente.extraction.internal.claims;

import java.util.LinkedHashSet;
import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;

/** Lists of parties, however they are strung together. */
final class PartyList {

	private final Scene scene;

	private final Parties parties;

	PartyList(Scene scene, Parties parties) {
		this.scene = scene;
		this.parties = parties;
	}

	/**
	 * The parties of the list that begins at the phrase: "the health ministries of A and
	 * B", "A on one side and B and C on the other", "both A and B".
	 * @param start the phrase behind "between", "with" or "by"
	 * @param least how many it has at least: "between" has two, even before a verb
	 */
	Set<String> from(int start, int least) {
		Clauses clauses = this.scene.clauses();
		Set<String> parties = new LinkedHashSet<>();
		int i = start;
		while (clauses.is(i, Kind.CONJUNCTION) || clauses.is(i, Kind.OTHER)) {
			i++;
		}
		int items = 0;
		while (clauses.is(i, Kind.NOUN)) {
			Set<String> here = this.parties.in(i);
			if (!isOwner(i)) {
				parties.addAll(here);
			}
			items++;
			i = nextItem(i, here, items < least);
		}
		return parties;
	}

	/**
	 * "the members of the Council", "the Geological Survey of Iran" where the survey
	 * isn't known: whoever stands behind "of" isn't the party.
	 */
	private boolean isOwner(int noun) {
		Clauses clauses = this.scene.clauses();
		if (!clauses.is(noun - 1, Kind.PREPOSITION) || !clauses.word(noun - 1).equals("of")
				|| !clauses.is(noun - 2, Kind.NOUN)) {
			return false;
		}
		int head = clauses.phrase(noun - 2).head();
		boolean unknown = this.scene.sentence().token(head).isProper() && !this.scene.isNamed(head)
				&& !StateActors.isOfficial(clauses.lemma(noun - 2));
		return unknown || clauses.lemma(noun - 2).equals("member");
	}

	private int nextItem(int noun, Set<String> here, boolean expected) {
		Clauses clauses = this.scene.clauses();
		int next = behindAside(noun + 1);
		if (clauses.is(next, Kind.PREPOSITION) && clauses.is(next + 1, Kind.NOUN)) {
			String word = clauses.word(next);
			if (word.equals("of") || (here.isEmpty() && (word.equals("from") || word.equals("for")))) {
				return next + 1;
			}
		}
		boolean comma = clauses.is(next, Kind.COMMA);
		int behind = comma ? next + 1 : next;
		if (clauses.is(behind, Kind.CONJUNCTION) && !clauses.word(behind).equals("but")) {
			int item = behind + 1;
			while (clauses.is(item, Kind.OTHER) || (clauses.is(item, Kind.PREPOSITION)
					&& Set.of("with", "between", "of", "by", "from").contains(clauses.word(item)))) {
				item++;
			}
			boolean clause = clauses.is(item + 1, Kind.VERB) && isFinite(item + 1);
			return clauses.is(item, Kind.NOUN) && (expected || !clause) ? item : -1;
		}
		if (comma && clauses.is(next + 1, Kind.NOUN) && goesOn(next)) {
			return next + 1;
		}
		return -1;
	}

	private boolean isFinite(int verb) {
		String pos = this.scene.sentence().token(this.scene.clauses().phrase(verb).from()).pos();
		return !pos.equals("VBG") && !pos.equals("VBN") && !pos.equals("TO");
	}

	/** Whether the comma joins items of a list that "and" ends. */
	private boolean goesOn(int comma) {
		Clauses clauses = this.scene.clauses();
		int i = comma + 1;
		int steps = 0;
		while (steps++ < 60 && (clauses.is(i, Kind.NOUN) || clauses.is(i, Kind.COMMA)
				|| (clauses.is(i, Kind.PREPOSITION) && clauses.word(i).equals("of")))) {
			i++;
		}
		return clauses.is(i, Kind.CONJUNCTION) && !clauses.word(i).equals("but") && clauses.is(i + 1, Kind.NOUN);
	}

	/** Behind "(ABC)" and "on the one side". */
	private int behindAside(int index) {
		Clauses clauses = this.scene.clauses();
		int i = index;
		if (clauses.is(i, Kind.COMMA) && (clauses.word(i).equals("(") || clauses.word(i).equals("-lrb-"))) {
			int close = i + 1;
			while (close < i + 5 && close < clauses.phrases().size() && !(clauses.is(close, Kind.COMMA)
					&& (clauses.word(close).equals(")") || clauses.word(close).equals("-rrb-")))) {
				close++;
			}
			i = close + 1;
		}
		if (clauses.is(i, Kind.PREPOSITION) && clauses.word(i).equals("on") && clauses.is(i + 1, Kind.NOUN)
				&& Set.of("side", "hand", "part").contains(clauses.lemma(i + 1))) {
			i += 2;
		}
		return i;
	}

}
