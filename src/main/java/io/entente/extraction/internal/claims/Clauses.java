package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.structure.Sentence;

/**
 * Who does what in a sentence: subjects, objects and prepositional phrases of its verb
 * groups, by the order of phrases.
 */
final class Clauses {

	private final Sentence sentence;

	private final List<Phrase> phrases;

	private final Moods moods;

	private final Complements complements;

	private final Subjects subjects;

	Clauses(Sentence sentence) {
		this.sentence = sentence;
		this.phrases = Phrases.of(sentence);
		this.complements = new Complements(sentence, this);
		this.subjects = new Subjects(sentence, this);
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
		boolean perfect = false;
		for (int i = group.from(); i < group.head(); i++) {
			String lemma = this.sentence.token(i).lemma();
			if (lemma.equals("be") || lemma.equals("get")) {
				return true;
			}
			perfect |= lemma.equals("have");
		}
		if (perfect) {
			return false;
		}
		// "Iraq accused Turkey": taggers take some past tenses for participles
		return group.to() - group.from() == 1 && !is(verb + 1, Kind.NOUN);
	}

	/** The noun phrases that are the subject of a verb group, the nearest first. */
	List<Integer> subjects(int verb) {
		return this.subjects.of(verb, 0);
	}

	int verbBefore(int index) {
		for (int i = index - 1; i >= 0; i--) {
			if (is(i, Kind.VERB)) {
				return i;
			}
		}
		return -1;
	}

	/** Whether the comma joins items of a list, which ends with "and". */
	boolean isList(int comma) {
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

	/** Whether what belongs to the phrase at the start ends before the index. */
	boolean endsClause(int start, int i) {
		if (is(i, Kind.BREAK) || is(i, Kind.SUBORDINATOR)) {
			return true;
		}
		if (!is(i, Kind.VERB)) {
			return false;
		}
		String pos = this.sentence.token(this.phrases.get(i).from()).pos();
		return i > start + 1 && !pos.equals("VBN");
	}

	Complements complements() {
		return this.complements;
	}

	/**
	 * The finite verb group that one without tense depends on, itself if it has one, -1
	 * if none.
	 */
	int mainVerb(int verb) {
		int main = verb;
		while (main >= 0 && this.complements.isDependent(main)) {
			main = verbBefore(main);
		}
		return main;
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
