package io.entente.resolution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words in which something is told, sentence by sentence, without those that any
 * sentence has and without the names of those it is about: what is left tells one thing
 * from another.
 *
 * @param sentences the words of each, in lower case, cut to their stems' length
 */
record Wording(List<Set<String>> sentences) {

	/**
	 * Endings differ between tellings ("signed", "signing"); what begins alike is one
	 * word.
	 */
	private static final int STEM = 6;

	private static final int SHORTEST = 4;

	/** Fewer words may be shared by chance. */
	private static final int LEAST_SHARED = 4;

	private static final double REPEATED = 0.85;

	private static final Set<String> COMMON = Set.of("about", "after", "also", "been", "before", "between", "both",
			"could", "countr", "during", "from", "have", "having", "held", "here", "into", "made", "make", "more",
			"most", "other", "over", "said", "says", "some", "such", "than", "that", "their", "them", "then", "there",
			"these", "they", "this", "those", "through", "today", "toward", "under", "upon", "very", "well", "were",
			"what", "when", "where", "which", "while", "will", "with", "within", "would", "year", "your", "govern",
			"minist", "offici", "presid", "secret", "statem", "nation", "state", "states", "united", "republ", "foreig",
			"affair", "depart");

	static Wording of(Telling.Source source) {
		Set<String> names = new HashSet<>();
		source.parties().forEach((name) -> collect(name, names));
		return new Wording(source.sentences().stream().map((sentence) -> {
			Set<String> words = new HashSet<>();
			collect(sentence, words);
			words.removeAll(names);
			return Set.copyOf(words);
		}).toList());
	}

	private static void collect(String text, Set<String> words) {
		int length = text.length();
		for (int i = 0; i < length; i++) {
			int start = i;
			while (i < length && Character.isLetterOrDigit(text.charAt(i))) {
				i++;
			}
			boolean figure = start < i && Character.isDigit(text.charAt(start));
			if (i - start >= SHORTEST || figure) {
				String word = text.substring(start, Math.min(i, start + STEM)).toLowerCase(Locale.ROOT);
				if (!COMMON.contains(word)) {
					words.add(word);
				}
			}
		}
	}

	/**
	 * Whether a sentence of one has a good part of the words of a sentence of the other.
	 * @param least the least share of the shorter sentence's words, 0 to 1
	 */
	boolean isLike(Wording other, double least) {
		return anyPair(other, (shared, shorter, longer) -> shared >= least * shorter);
	}

	/** Whether a sentence is told in both with a word or two changed at most. */
	boolean repeats(Wording other) {
		return anyPair(other, (shared, shorter, longer) -> shared >= REPEATED * longer);
	}

	private boolean anyPair(Wording other, Likeness likeness) {
		for (Set<String> words : this.sentences) {
			for (Set<String> others : other.sentences) {
				long shared = words.stream().filter(others::contains).count();
				if (shared >= LEAST_SHARED && likeness.holds(shared, Math.min(words.size(), others.size()),
						Math.max(words.size(), others.size()))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Decides by the number of words that two sentences share and have. */
	private interface Likeness {

		boolean holds(long shared, int shorter, int longer);

	}

}
