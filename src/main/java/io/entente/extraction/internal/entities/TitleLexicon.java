package io.entente.extraction.internal.entities;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.entente.extraction.internal.structure.Sentence;

/**
 * Titles and posts of persons, in any case: "Professor", "prime minister".
 */
public final class TitleLexicon {

	private static final int LONGEST = 5;

	private final Map<String, Boolean> titles = new HashMap<>();

	TitleLexicon() {
		for (String line : ResourceLines.of("titles.txt")) {
			boolean post = line.endsWith(" +");
			this.titles.put(line.replace(" +", "").toLowerCase(Locale.ROOT), post);
		}
	}

	/** Whether the phrase is a title or post. */
	public boolean isTitle(String phrase) {
		return this.titles.containsKey(phrase.toLowerCase(Locale.ROOT));
	}

	/** Whether the phrase is a post, which somebody holds at a body or country. */
	public boolean isPost(String phrase) {
		return this.titles.getOrDefault(phrase.toLowerCase(Locale.ROOT), false);
	}

	/** The first token of the longest title that ends before the token. */
	public Optional<Integer> startOfTitleBefore(Sentence sentence, int end) {
		for (int from = Math.max(0, end - LONGEST); from < end; from++) {
			if (isTitle(text(sentence, from, end))) {
				return Optional.of(from);
			}
		}
		return Optional.empty();
	}

	/** The token behind the longest title that begins at the token. */
	public Optional<Integer> endOfTitleAt(Sentence sentence, int from) {
		for (int to = Math.min(sentence.size(), from + LONGEST); to > from; to--) {
			if (isTitle(text(sentence, from, to))) {
				return Optional.of(to);
			}
		}
		return Optional.empty();
	}

	private static String text(Sentence sentence, int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			if (i > from && sentence.token(i).start() > sentence.token(i - 1).end()) {
				text.append(' ');
			}
			text.append(sentence.token(i).text());
		}
		return text.toString();
	}

}
