package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.structure.Sentence;

/**
 * Cuts a sentence into flat phrases by parts of speech: a parse at a hundredth of a
 * parser's price.
 */
final class Phrases {

	private static final Set<String> SUBORDINATORS = Set.of("that", "which", "who", "whom", "whose", "if", "unless",
			"whether", "because", "although", "though", "while", "when", "where", "since", "after", "before", "until",
			"as", "once");

	private static final Set<String> COMMAS = Set.of(",", "(", ")", "-", "--", "–", "—", "-LRB-", "-RRB-", "[", "]");

	private final Sentence sentence;

	private final List<Phrase> phrases = new ArrayList<>();

	private Phrases(Sentence sentence) {
		this.sentence = sentence;
	}

	static List<Phrase> of(Sentence sentence) {
		Phrases phrases = new Phrases(sentence);
		int i = 0;
		while (i < sentence.size()) {
			i = phrases.next(i);
		}
		return phrases.phrases;
	}

	private int next(int i) {
		Token token = this.sentence.token(i);
		int end = endOfVerbGroup(i);
		if (end > i) {
			return add(Kind.VERB, i, end, fullVerb(i, end));
		}
		end = endOfNounPhrase(i);
		if (end > i) {
			return add(Kind.NOUN, i, end, headNoun(i, end));
		}
		return add(kind(token, i), i, i + 1, i);
	}

	private int add(Kind kind, int from, int to, int head) {
		this.phrases.add(new Phrase(kind, from, to, head));
		return to;
	}

	private Kind kind(Token token, int i) {
		String word = this.sentence.word(i);
		if (COMMAS.contains(token.text())) {
			return Kind.COMMA;
		}
		if (token.pos().equals("CC")) {
			return Kind.CONJUNCTION;
		}
		if (token.pos().startsWith("W") || (SUBORDINATORS.contains(word) && opensClause(i))) {
			return Kind.SUBORDINATOR;
		}
		if (token.pos().equals("IN") || token.pos().equals("TO") || token.pos().equals("RP")) {
			return Kind.PREPOSITION;
		}
		return token.isMark() ? Kind.BREAK : Kind.OTHER;
	}

	/**
	 * Whether a verb follows before the next mark: "after it signed", not "after May".
	 */
	private boolean opensClause(int i) {
		String word = this.sentence.word(i);
		if (word.equals("that") || word.equals("if") || word.equals("unless") || word.equals("whether")
				|| word.equals("because") || word.equals("although") || word.equals("though")) {
			return true;
		}
		for (int j = i + 1; j < Math.min(this.sentence.size(), i + 9); j++) {
			Token token = this.sentence.token(j);
			if (token.isMark() && !token.text().equals("-")) {
				return false;
			}
			if (token.isVerb() && !token.pos().equals("VBG") && !token.pos().equals("VBN")) {
				return true;
			}
		}
		return false;
	}

	private int endOfVerbGroup(int start) {
		int i = start;
		if (this.sentence.token(i).pos().equals("TO") && i + 1 < this.sentence.size()) {
			int verb = i + 1;
			while (verb < this.sentence.size() - 1 && this.sentence.token(verb).pos().startsWith("RB")) {
				verb++;
			}
			if (!this.sentence.token(verb).pos().equals("VB")) {
				return start;
			}
			i = verb;
		}
		if (!this.sentence.token(i).isVerb() || isModifier(i)) {
			return start;
		}
		int end = i + 1;
		int j = end;
		while (j < this.sentence.size()) {
			Token token = this.sentence.token(j);
			if (token.isVerb() && !isModifier(j) && continuesGroup(end - 1, j)) {
				end = j + 1;
			}
			else if (!token.pos().startsWith("RB")) {
				break;
			}
			j++;
		}
		return end;
	}

	/** Auxiliary before, full verb behind. */
	private boolean continuesGroup(int before, int verb) {
		Token auxiliary = this.sentence.token(before);
		String pos = this.sentence.token(verb).pos();
		boolean finite = pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP");
		return auxiliary.pos().equals("MD")
				|| (Set.of("be", "have", "do", "get").contains(auxiliary.lemma()) && !finite);
	}

	/** "visiting ministers", "the signed treaty": a participle within a noun phrase. */
	private boolean isModifier(int i) {
		String pos = this.sentence.token(i).pos();
		if (!pos.equals("VBG") && !pos.equals("VBN")) {
			return false;
		}
		String before = (i > 0) ? this.sentence.token(i - 1).pos() : "";
		boolean nounBehind = i + 1 < this.sentence.size()
				&& (this.sentence.token(i + 1).isNoun() || this.sentence.token(i + 1).pos().equals("JJ"));
		return nounBehind && (before.equals("HYPH") || (before.equals("IN") && pos.equals("VBN")) || before.equals("DT")
				|| before.equals("PRP$") || before.equals("JJ") || before.equals("POS") || before.equals("CD"));
	}

	private int fullVerb(int from, int to) {
		for (int i = to - 1; i > from; i--) {
			if (this.sentence.token(i).isVerb()) {
				return i;
			}
		}
		return from;
	}

	private int endOfNounPhrase(int start) {
		int i = start;
		boolean noun = false;
		while (i < this.sentence.size()) {
			Token token = this.sentence.token(i);
			String pos = token.pos();
			if (noun && pos.equals("PRP")) {
				// "said on Wednesday it would"
				break;
			}
			if (token.isNoun() || pos.equals("PRP") || pos.equals("EX") || pos.equals("CD")) {
				noun = true;
			}
			else if (!(pos.equals("DT") || pos.equals("PDT") || pos.equals("PRP$") || pos.startsWith("JJ")
					|| pos.equals("POS") || pos.equals("$") || (token.isVerb() && isModifier(i)) || isHyphenWithin(i)
					|| token.text().equals("&"))) {
				break;
			}
			else if (noun && (pos.equals("DT") || pos.equals("PRP$") || pos.equals("PDT"))) {
				break;
			}
			i++;
		}
		return (noun || i - start > 1 || (i > start && !this.sentence.token(start).pos().equals("POS"))) ? i : start;
	}

	private boolean isHyphenWithin(int i) {
		Token token = this.sentence.token(i);
		return i > 0 && i + 1 < this.sentence.size() && (token.text().equals("-") || token.text().equals("–"))
				&& this.sentence.token(i - 1).end() == token.start()
				&& this.sentence.token(i + 1).start() == token.end();
	}

	private int headNoun(int from, int to) {
		for (int i = to - 1; i >= from; i--) {
			if (this.sentence.token(i).isNoun()) {
				return i;
			}
		}
		return to - 1;
	}

}
