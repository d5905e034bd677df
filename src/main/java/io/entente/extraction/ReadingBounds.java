package io.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.Article;
import io.entente.model.Block;
import io.entente.model.TextSpan;

/**
 * Keeps one reading's time and memory within bounds, whatever text comes, and says what a
 * person should know of it. Times grow with the text's length, so that is what is
 * bounded: a bound on time itself would read the same article differently on a slower
 * machine.
 */
final class ReadingBounds {

	/**
	 * About 60,000 tokens: three times the longest article of the development corpora.
	 */
	static final int LONGEST_TEXT = 300_000;

	/**
	 * Half more than the longest text has as a rule; a text of marks alone has one at
	 * each character, and every one costs as much as a word.
	 */
	static final int MOST_TOKENS = 90_000;

	/** Fewer letters prove nothing. */
	private static final int LEAST_LETTERS = 40;

	private static final double MOSTLY = 0.9;

	private static final double PARTLY = 0.3;

	private ReadingBounds() {
	}

	/** The article with as many of its blocks as are read; its text stays whole. */
	static Article bounded(Article article) {
		if (article.text().length() <= LONGEST_TEXT) {
			return article;
		}
		List<Block> blocks = new ArrayList<>();
		for (Block block : article.blocks()) {
			if (block.span().end() <= LONGEST_TEXT) {
				blocks.add(block);
			}
			else if (block.span().start() < LONGEST_TEXT) {
				int end = lastSpace(article.text(), block.span().start());
				blocks.add(new Block(new TextSpan(block.span().start(), end), block.kind()));
			}
		}
		return new Article(article.uid(), article.id(), article.origin(), article.url(), article.title(),
				article.publication(), article.publisher(), article.language(), article.text(), blocks,
				article.contentHash(), article.retrievedAt(), article.metadata());
	}

	/** Where the last whole word within the bound ends. */
	private static int lastSpace(String text, int start) {
		for (int end = LONGEST_TEXT; end > start; end--) {
			if (Character.isWhitespace(text.charAt(end))) {
				return end;
			}
		}
		return Character.isLowSurrogate(text.charAt(LONGEST_TEXT)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
	}

	/**
	 * What a person should know of this reading.
	 * @param article the article, whole
	 * @param sentences what was read of it
	 * @param longest tokens of the longest sentence that is read in one piece
	 */
	static List<String> notes(Article article, List<Sentence> sentences, int longest) {
		List<String> notes = new ArrayList<>();
		String text = article.text();
		boolean full = sentences.stream().mapToInt(Sentence::size).sum() >= MOST_TOKENS;
		if (full || text.length() > LONGEST_TEXT) {
			notes.add(String.format(Locale.ROOT, "Only the first %,d of %,d characters were read.",
					full ? sentences.getLast().span().end() : LONGEST_TEXT, text.length()));
		}
		if (sentences.stream().anyMatch((sentence) -> sentence.size() >= longest)) {
			notes.add("A sentence of more than " + longest
					+ " words and marks was read in pieces; what spans two pieces was not read.");
		}
		letters(text, notes);
		return notes;
	}

	private static void letters(String text, List<String> notes) {
		int letters = 0;
		int foreign = 0;
		int cased = 0;
		int capitals = 0;
		for (int i = 0; i < Math.min(text.length(), LONGEST_TEXT); i++) {
			char unit = text.charAt(i);
			if (Character.isLetter(unit)) {
				letters++;
				foreign += (Character.UnicodeScript.of(unit) != Character.UnicodeScript.LATIN) ? 1 : 0;
				cased += (Character.isUpperCase(unit) || Character.isLowerCase(unit)) ? 1 : 0;
				capitals += Character.isUpperCase(unit) ? 1 : 0;
			}
		}
		if (letters == 0) {
			notes.add("The text has no words.");
		}
		else if (letters >= LEAST_LETTERS && foreign > PARTLY * letters) {
			notes.add("Of the text's letters, " + Math.round(100.0 * foreign / letters)
					+ " percent are not Latin; English alone was read.");
		}
		if (cased >= LEAST_LETTERS && capitals > MOSTLY * cased) {
			notes.add("The text is in capitals, so that names can't be told by them: fewer are read.");
		}
	}

}
