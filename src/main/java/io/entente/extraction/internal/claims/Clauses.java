package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.structure.Sentence;

/**
 * Who does what in a sentence: subjects, objects and prepositional phrases of its verb
 * groups, by the order of phrases.
 */
final class Clauses {

	/** "helped Ukraine negotiate": the object does what follows. */
	private static final Set<String> CAUSING = Set.of("help", "let", "make", "have", "see", "watch");

	private final Sentence sentence;

	private final List<Phrase> phrases;

	private final Moods moods;

	Clauses(Sentence sentence) {
		this.sentence = sentence;
		this.phrases = Phrases.of(sentence);
		this.moods = new Moods(sentence, this);
	}

	List<Phrase> phrases() {
		return this.phrases;
	}

	Phrase phrase(int index) {
		return this.phrases.get(index);
	}

	/** The base form of a phrase's head. */
	String lemma(int index) {
		return this.sentence.token(this.phrases.get(index).head()).lemma().toLowerCase(Locale.ROOT);
	}

	boolean is(int index, Kind kind) {
		return index >= 0 && index < this.phrases.size() && this.phrases.get(index).is(kind);
	}

	String word(int index) {
		return this.sentence.word(this.phrases.get(index).from());
	}

	/** "was signed", "signed by": the sides change places. */
	boolean isPassive(int verb) {
		Phrase group = this.phrases.get(verb);
		if (!this.sentence.token(group.head()).pos().equals("VBN")) {
			return false;
		}
		for (int i = group.from(); i < group.head(); i++) {
			String lemma = this.sentence.token(i).lemma();
			if (lemma.equals("be") || lemma.equals("get")) {
				return true;
			}
			if (lemma.equals("have")) {
				return false;
			}
		}
		return group.to() - group.from() == 1;
	}

	/** The noun phrases that are the subject of a verb group, the nearest first. */
	List<Integer> subjects(int verb) {
		return subjects(verb, 0);
	}

	private List<Integer> subjects(int verb, int depth) {
		if (depth > 6) {
			return List.of();
		}
		int i = verb - 1;
		while (i >= 0 && is(i, Kind.OTHER)) {
			i--;
		}
		Token first = this.sentence.token(this.phrases.get(verb).from());
		if (first.pos().equals("VB") && is(i, Kind.NOUN) && is(i - 1, Kind.VERB) && CAUSING.contains(lemma(i - 1))) {
			return List.of(i);
		}
		if (first.pos().equals("TO") || first.pos().equals("VB") || isOpenGerund(verb, i)) {
			int outer = verbBefore(verb);
			return (outer < 0) ? List.of() : subjects(outer, depth + 1);
		}
		if (is(i, Kind.CONJUNCTION) || (is(i, Kind.COMMA) && is(i - 1, Kind.CONJUNCTION))) {
			int outer = verbBefore(verb);
			return (outer < 0) ? List.of() : subjects(outer, depth + 1);
		}
		if (is(i, Kind.SUBORDINATOR)) {
			i--;
			while (is(i, Kind.COMMA)) {
				i--;
			}
		}
		else if (is(i, Kind.COMMA)) {
			i = beforeParenthesis(i);
		}
		return nounsBefore(i);
	}

	private boolean isOpenGerund(int verb, int before) {
		return this.sentence.token(this.phrases.get(verb).from()).pos().equals("VBG")
				&& (before < 0 || is(before, Kind.COMMA) || is(before, Kind.PREPOSITION) || is(before, Kind.VERB)
						|| is(before, Kind.SUBORDINATOR) || is(before, Kind.CONJUNCTION));
	}

	int verbBefore(int index) {
		for (int i = index - 1; i >= 0; i--) {
			if (is(i, Kind.VERB)) {
				return i;
			}
		}
		return -1;
	}

	/** "Pakistan, a key ally, has …": what stands before the bracketing commas. */
	private int beforeParenthesis(int comma) {
		for (int i = comma - 1; i >= 0; i--) {
			if (is(i, Kind.COMMA)) {
				return i - 1;
			}
		}
		return comma - 1;
	}

	/**
	 * The noun phrase that ends at the index, with what it is joined to by "and" and the
	 * one whose prepositional phrase it is.
	 */
	private List<Integer> nounsBefore(int end) {
		List<Integer> nouns = new ArrayList<>();
		int i = end;
		while (i >= 0) {
			if (is(i, Kind.NOUN)) {
				nouns.add(i);
				i--;
			}
			else if (is(i, Kind.OTHER) && !nouns.isEmpty()) {
				i--;
			}
			else if ((is(i, Kind.PREPOSITION) || is(i, Kind.CONJUNCTION)) && is(i - 1, Kind.NOUN)) {
				i--;
			}
			else if (is(i, Kind.CONJUNCTION) && is(i - 1, Kind.COMMA) && is(i - 2, Kind.NOUN)) {
				i -= 2;
			}
			else if (is(i, Kind.COMMA) && is(i - 1, Kind.NOUN) && isList(i)) {
				i--;
			}
			else {
				break;
			}
		}
		return nouns;
	}

	/** Whether the comma joins items of a list, which ends with "and". */
	private boolean isList(int comma) {
		int i = comma + 1;
		while (is(i, Kind.NOUN) || is(i, Kind.COMMA)) {
			i++;
		}
		return is(i, Kind.CONJUNCTION) && !word(i).equals("but");
	}

	/** The noun phrases directly behind a verb group: its object, lists included. */
	List<Integer> objects(int verb) {
		int i = verb + 1;
		while (is(i, Kind.OTHER)
				|| (is(i, Kind.PREPOSITION) && this.sentence.token(this.phrases.get(i).from()).pos().equals("RP"))) {
			i++;
		}
		return nounsFrom(i);
	}

	/** The list of noun phrases that begins at the index. */
	List<Integer> nounsFrom(int start) {
		return nounsFrom(start, 1);
	}

	/**
	 * The list of noun phrases that begins at the index.
	 * @param least how many it has at least: "between" has two, even before a verb
	 */
	private List<Integer> nounsFrom(int start, int least) {
		List<Integer> nouns = new ArrayList<>();
		int i = start;
		while (is(i, Kind.NOUN)) {
			nouns.add(i);
			int next = i + 1;
			if (is(next, Kind.COMMA) && is(next + 1, Kind.NOUN) && isList(next)) {
				i = next + 1;
			}
			else if (is(next, Kind.COMMA) && is(next + 1, Kind.CONJUNCTION) && is(next + 2, Kind.NOUN)) {
				i = next + 2;
			}
			else if (is(next, Kind.CONJUNCTION) && is(next + 1, Kind.NOUN) && !word(next).equals("but")
					&& (nouns.size() < least || !startsClause(next + 1))) {
				i = next + 1;
			}
			else if (is(next, Kind.PREPOSITION) && word(next).equals("of") && is(next + 1, Kind.NOUN)) {
				i = next + 1;
			}
			else {
				break;
			}
		}
		return nouns;
	}

	/** "signed a treaty and Russia said": the noun behind "and" has its own verb. */
	private boolean startsClause(int noun) {
		return is(noun + 1, Kind.VERB) && !this.sentence.token(this.phrases.get(noun + 1).from()).pos().equals("VBG")
				&& !this.sentence.token(this.phrases.get(noun + 1).from()).pos().equals("VBN")
				&& !this.sentence.token(this.phrases.get(noun + 1).from()).pos().equals("TO");
	}

	/**
	 * The noun phrases behind a preposition that follows the phrase within its clause.
	 * @param start the verb group or noun phrase
	 * @param prepositions the prepositions looked for
	 */
	List<Integer> behind(int start, Set<String> prepositions) {
		List<Integer> nouns = new ArrayList<>();
		for (int i = start + 1; i < this.phrases.size() && !endsClause(start, i); i++) {
			if (is(i, Kind.PREPOSITION) && prepositions.contains(word(i))) {
				nouns.addAll(nounsFrom(i + 1, word(i).equals("between") ? 2 : 1));
			}
		}
		return nouns;
	}

	private boolean endsClause(int start, int i) {
		if (is(i, Kind.BREAK) || is(i, Kind.SUBORDINATOR)) {
			return true;
		}
		if (!is(i, Kind.VERB)) {
			return false;
		}
		String pos = this.sentence.token(this.phrases.get(i).from()).pos();
		return i > start + 1 && !pos.equals("VBN");
	}

	/** The mood of a verb group, with that of the verbs it depends on. */
	Mood mood(int verb) {
		return this.moods.of(verb);
	}

	/** What a governing verb makes of what depends on it. */
	Mood governed(int outer, Mood mood, boolean infinitive) {
		return this.moods.governed(outer, mood, infinitive);
	}

}
