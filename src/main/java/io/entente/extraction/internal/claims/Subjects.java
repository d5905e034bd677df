package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.structure.Sentence;

/** Whose verb a verb group is. */
final class Subjects {

	/** "helped Ukraine negotiate": the object does what follows. */
	private static final Set<String> CAUSING = Set.of("help", "let", "make", "have", "see", "watch");

	/** "urged Iran to release": the object does what follows. */
	private static final Set<String> OBJECT_CONTROL = Set.of("urge", "ask", "order", "allow", "permit", "give", "want",
			"force", "help", "invite", "encourage", "tell", "require", "enable", "press", "request", "expect", "compel",
			"persuade", "advise", "instruct", "direct", "push", "pressure", "call", "get", "warn", "remind", "beg",
			"implore", "appeal", "assist", "cause", "lead", "prompt", "convince", "need", "task", "authorize",
			"authorise", "command", "oblige");

	/** "its soil was used to attack": what serves as a means does nothing. */
	private static final Set<String> MEANS = Set.of("use", "exploit", "misuse", "employ");

	private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

	/** "the release of those detained": they alone are meant. */
	private static final Set<String> THOSE = Set.of("those", "anyone", "everyone", "someone", "people");

	/** Verbs whose content may follow without "that": "hopes A and B agree". */
	private static final Set<String> CONTENT = Set.of("hope", "know", "mean", "ensure", "show", "expect", "see", "find",
			"be", "feel", "assume", "fear");

	/** What follows a name and isn't one. */
	private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "iii", "ii", "iv");

	private final Sentence sentence;

	private final Clauses clauses;

	Subjects(Sentence sentence, Clauses clauses) {
		this.sentence = sentence;
		this.clauses = clauses;
	}

	/**
	 * The noun phrases that are the subject, the nearest first.
	 * @param verb the verb group
	 * @param depth how many groups above have been asked: bounded, as each asks the next
	 */
	List<Integer> of(int verb, int depth) {
		if (depth > 6) {
			return List.of();
		}
		int i = verb - 1;
		while (i >= 0 && this.clauses.is(i, Kind.OTHER)) {
			i--;
		}
		Token first = this.sentence.token(this.clauses.phrase(verb).from());
		if (first.pos().equals("VB") && this.clauses.is(i, Kind.NOUN) && this.clauses.is(i - 1, Kind.VERB)
				&& CAUSING.contains(this.clauses.lemma(i - 1))) {
			return List.of(i);
		}
		if ((this.clauses.complements().isDependent(verb) && !first.pos().equals("VBG")) || isOpenGerund(verb, i)) {
			int outer = this.clauses.verbBefore(verb);
			boolean opensSpeech = outer == i - 1 && this.clauses.is(i, Kind.COMMA)
					&& Complements.SAYING.contains(this.clauses.lemma(outer));
			if (outer < 0 || opensSpeech) {
				return List.of();
			}
			if (this.clauses.isPassive(outer) && MEANS.contains(this.clauses.lemma(outer))) {
				return List.of();
			}
			List<Integer> controlled = controlled(outer, verb);
			return controlled.isEmpty() ? of(outer, depth + 1) : controlled;
		}
		if (this.clauses.is(i, Kind.CONJUNCTION)
				|| (this.clauses.is(i, Kind.COMMA) && this.clauses.is(i - 1, Kind.CONJUNCTION))) {
			int outer = joinedTo(verb);
			return (outer < 0) ? List.of() : of(outer, depth + 1);
		}
		if (this.clauses.is(i, Kind.SUBORDINATOR)) {
			i--;
			while (this.clauses.is(i, Kind.COMMA)) {
				i--;
			}
		}
		else if (this.clauses.is(i, Kind.COMMA)) {
			int before = isEndOfList(i) ? i - 1 : beforeParenthesis(i);
			boolean participle = first.pos().equals("VBN") || first.pos().equals("VBG");
			if (before == i - 1 && !participle && !isEndOfList(i)) {
				// "Mr. Secretary, thank you": who is spoken to isn't who does it
				return List.of();
			}
			i = before;
		}
		if (this.clauses.is(i, Kind.NOUN) && this.clauses.is(i - 1, Kind.COMMA)
				&& SUFFIXES.contains(this.clauses.word(i))) {
			i -= 2;
		}
		return nounsBefore(i);
	}

	/**
	 * What a verb behind "and" is joined to: one with a tense to another with a tense
	 * ("asked A to come and left").
	 */
	private int joinedTo(int verb) {
		int outer = this.clauses.verbBefore(verb);
		if (FINITE.contains(this.sentence.token(this.clauses.phrase(verb).from()).pos())) {
			for (int i = outer; i >= 0; i = this.clauses.verbBefore(i)) {
				if (FINITE.contains(this.sentence.token(this.clauses.phrase(i).from()).pos())) {
					return i;
				}
			}
		}
		return outer;
	}

	/**
	 * The object that is to do what the dependent verb tells, empty if the subject is.
	 */
	private List<Integer> controlled(int outer, int verb) {
		if (!OBJECT_CONTROL.contains(this.clauses.lemma(outer)) || !this.clauses.complements().isInfinitive(verb)) {
			return List.of();
		}
		if (this.clauses.isPassive(outer)) {
			return List.of();
		}
		List<Integer> objects = this.clauses.objects(outer);
		if (objects.isEmpty() && this.clauses.is(outer + 1, Kind.PREPOSITION)) {
			objects = this.clauses.nounsFrom(outer + 2);
		}
		return (objects.isEmpty() || objects.getLast() >= verb) ? List.of() : objects;
	}

	private boolean isOpenGerund(int verb, int before) {
		return this.sentence.token(this.clauses.phrase(verb).from()).pos().equals("VBG")
				&& (before < 0 || this.clauses.is(before, Kind.COMMA) || this.clauses.is(before, Kind.PREPOSITION)
						|| this.clauses.is(before, Kind.VERB) || this.clauses.is(before, Kind.SUBORDINATOR)
						|| this.clauses.is(before, Kind.CONJUNCTION));
	}

	/** "Pakistan, a key ally, has …": what stands before the bracketing commas. */
	private int beforeParenthesis(int comma) {
		for (int i = comma - 1; i >= 0; i--) {
			if (this.clauses.is(i, Kind.COMMA)) {
				return i - 1;
			}
		}
		return comma - 1;
	}

	/** "A, B, C and D, struck a deal": the comma closes a list of names. */
	private boolean isEndOfList(int comma) {
		int items = 0;
		int commas = 0;
		boolean joined = false;
		int i = comma - 1;
		while (i >= 0) {
			if (this.clauses.is(i, Kind.NOUN) && isName(i)) {
				items++;
			}
			else if (this.clauses.is(i, Kind.CONJUNCTION) && !joined && items == 1
					&& this.clauses.word(i).equals("and")) {
				joined = true;
			}
			else if (this.clauses.is(i, Kind.COMMA) && this.clauses.word(i).equals(",")) {
				commas++;
			}
			else {
				break;
			}
			i--;
		}
		return i < 0 && joined && items >= 3 && commas == items - 2;
	}

	private boolean isName(int noun) {
		Phrase phrase = this.clauses.phrase(noun);
		return this.sentence.token(phrase.head()).isProper() && (phrase.to() - phrase.from() == 1
				|| this.sentence.token(phrase.from()).isProper() || this.sentence.word(phrase.from()).equals("the"));
	}

	/**
	 * The noun phrase that ends at the index, with what it is joined to by "and" and the
	 * one whose prepositional phrase it is.
	 */
	private List<Integer> nounsBefore(int end) {
		List<Integer> nouns = new ArrayList<>();
		int i = end;
		int joined = 0;
		while (i >= 0) {
			if (this.clauses.is(i, Kind.NOUN)) {
				nouns.add(i);
				if (opensClauseBehindPlace(i) || (nouns.size() == 1 && THOSE.contains(this.clauses.word(i)))) {
					break;
				}
				i--;
			}
			else if (this.clauses.is(i, Kind.OTHER) && !nouns.isEmpty()) {
				i--;
			}
			else if (this.clauses.is(i, Kind.COMMA) && !nouns.isEmpty() && this.clauses.word(i).equals(")")
					&& this.clauses.is(i - 1, Kind.NOUN) && this.clauses.is(i - 2, Kind.COMMA)
					&& this.clauses.is(i - 3, Kind.NOUN)) {
				// "the Bank of A (BA) and"
				i -= 3;
			}
			else if ((this.clauses.is(i, Kind.PREPOSITION) || this.clauses.is(i, Kind.CONJUNCTION))
					&& this.clauses.is(i - 1, Kind.NOUN)) {
				joined = (joined == 0 && this.clauses.is(i, Kind.CONJUNCTION)) ? nouns.size() : joined;
				i--;
			}
			else if (this.clauses.is(i, Kind.PREPOSITION) && this.clauses.is(i - 1, Kind.PREPOSITION)
					&& this.clauses.is(i - 2, Kind.NOUN)) {
				// "Cuba along with its allies"
				i -= 2;
			}
			else if (this.clauses.is(i, Kind.CONJUNCTION) && this.clauses.is(i - 1, Kind.COMMA)
					&& this.clauses.is(i - 2, Kind.NOUN) && !opensSentence(i - 1)) {
				joined = (joined == 0 && !this.clauses.is(i - 3, Kind.COMMA)) ? nouns.size() : joined;
				i -= 2;
			}
			else if (this.clauses.is(i, Kind.COMMA) && this.clauses.is(i - 1, Kind.NOUN) && this.clauses.isList(i)
					&& !opensSentence(i)) {
				i--;
			}
			else {
				break;
			}
		}
		// "signed a deal with A and B said": what stands before "and" is another verb's
		boolean foreign = joined > 0 && this.clauses.is(i, Kind.VERB)
				&& !Complements.SAYING.contains(this.clauses.lemma(i)) && !CONTENT.contains(this.clauses.lemma(i));
		return foreign ? List.copyOf(nouns.subList(0, joined)) : nouns;
	}

	/** "In Oslo the Kenyan president": the place isn't joined to whoever acts. */
	private boolean opensClauseBehindPlace(int noun) {
		return this.clauses.is(noun - 1, Kind.NOUN) && this.clauses.is(noun - 2, Kind.PREPOSITION)
				&& (noun == 2 || this.clauses.is(noun - 3, Kind.COMMA) || this.clauses.is(noun - 3, Kind.BREAK));
	}

	/**
	 * "Following meetings in Oslo and Rome, A and B …": the comma ends what the sentence
	 * opens with.
	 */
	private boolean opensSentence(int comma) {
		boolean opens = this.clauses.is(0, Kind.PREPOSITION) || (this.clauses.is(0, Kind.VERB)
				&& this.sentence.token(this.clauses.phrase(0).from()).pos().equals("VBG"));
		for (int i = 1; opens && i < comma; i++) {
			opens = this.clauses.is(i, Kind.NOUN) || this.clauses.is(i, Kind.PREPOSITION)
					|| this.clauses.is(i, Kind.CONJUNCTION) || this.clauses.is(i, Kind.OTHER);
		}
		return opens;
	}

}
