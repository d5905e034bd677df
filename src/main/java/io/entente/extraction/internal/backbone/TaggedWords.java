package io.entente.extraction.internal.backbone;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import edu.stanford.nlp.ling.CoreLabel;

/**
 * What the taggers see of a sentence's words. They tell a word that they never learnt by
 * trying all open parts of speech of three words in a row, so that words in capitals or
 * in other scripts would take up to thirty times as long as others, and tell nothing.
 * Offsets and the article's text stay as they are.
 */
final class TaggedWords {

	/**
	 * The classifiers make a feature of every part of a word: a word of 200,000 letters
	 * would take all memory.
	 */
	private static final int LONGEST_WORD = 60;

	/** A foreign word that the tagger learnt, for all that aren't Latin. */
	private static final String FOREIGN = "facto";

	/** Headlines are short, and acronyms in a row are no sentence. */
	private static final int LEAST_WORDS = 5;

	private final List<String> words = new ArrayList<>();

	private final boolean[] foreign;

	private final boolean capitals;

	TaggedWords(List<CoreLabel> sentence) {
		this.foreign = new boolean[sentence.size()];
		int inCapitals = 0;
		int cased = 0;
		for (int i = 0; i < this.foreign.length; i++) {
			String word = cut(sentence.get(i).word());
			this.words.add(word);
			this.foreign[i] = isForeign(word);
			if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
				cased++;
				inCapitals += word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
			}
		}
		this.capitals = cased >= LEAST_WORDS && inCapitals * 10 > cased * 9;
	}

	/** The word at the index, as it was written, at most sixty characters. */
	String word(int index) {
		return this.words.get(index);
	}

	/** Whether the word is in another script, a picture or a rare sign. */
	boolean isForeign(int index) {
		return this.foreign[index];
	}

	/** Shows the words to the tagger of parts of speech. */
	void showForSpeech(List<CoreLabel> sentence) {
		for (int i = 0; i < this.foreign.length; i++) {
			String word = this.words.get(i);
			sentence.get(i).setWord(this.foreign[i] ? FOREIGN : this.capitals ? word.toLowerCase(Locale.ROOT) : word);
		}
	}

	/**
	 * Shows the words to the classifier of names. In a sentence in capitals what can
	 * belong to a name keeps its first one only.
	 */
	void showForNames(List<CoreLabel> sentence) {
		for (int i = 0; this.capitals && i < this.foreign.length; i++) {
			CoreLabel label = sentence.get(i);
			if (!this.foreign[i] && (label.tag().startsWith("NN") || label.tag().startsWith("JJ"))) {
				label.setWord(this.words.get(i).charAt(0) + label.word().substring(1));
			}
		}
	}

	private static String cut(String word) {
		return (word.length() > LONGEST_WORD) ? word.substring(0, LONGEST_WORD) : word;
	}

	/**
	 * Whether a word has neither a Latin letter nor a digit, but a sign that English
	 * doesn't write.
	 */
	private static boolean isForeign(String word) {
		boolean rare = false;
		for (int i = 0; i < word.length();) {
			int sign = word.codePointAt(i);
			if (sign < 0x80 ? Character.isLetterOrDigit(sign) : UnicodeScript.of(sign) == UnicodeScript.LATIN) {
				return false;
			}
			// general punctuation and currencies are known
			rare |= sign > 0x24F && (sign < 0x2000 || sign > 0x20CF);
			i += Character.charCount(sign);
		}
		return rare;
	}

}
