package io.entente.resolution;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A headline with the text below it. Of one form and on two things are "Schedule for May
 * 3" and "Schedule for May 4", "Call with Prime Minister Quispe" and "Call with Foreign
 * Minister Salas": the texts below are alike as well, yet no copies.
 *
 * @param title the headline, may be empty
 * @param text the text's signature
 */
public record Headline(String title, StorySignature text) {

	/** Less in common is another wording, which says nothing. */
	private static final double LEAST_IN_COMMON = 0.6;

	/** Whether both headlines are of one form and tell of two things. */
	public boolean tellsApart(Headline other) {
		Set<String> mine = words(this.title);
		Set<String> theirs = words(other.title);
		Set<String> common = new LinkedHashSet<>(mine);
		common.retainAll(theirs);
		if (common.size() < LEAST_IN_COMMON * Math.min(mine.size(), theirs.size())) {
			return false;
		}
		mine.removeAll(common);
		theirs.removeAll(common);
		return differ(mine, theirs, (word) -> Character.isDigit(word.charAt(0)),
				(word) -> Character.isDigit(word.charAt(0)))
				|| differ(mine, theirs, (word) -> isOwnName(word, this.text, other.text),
						(word) -> isOwnName(word, other.text, this.text));
	}

	private static boolean differ(Set<String> mine, Set<String> theirs, Predicate<String> telling,
			Predicate<String> tellingOfTheirs) {
		return mine.stream().anyMatch(telling) && theirs.stream().anyMatch(tellingOfTheirs);
	}

	/** A name that the text below uses and the other text doesn't. */
	private static boolean isOwnName(String word, StorySignature own, StorySignature other) {
		return Character.isUpperCase(word.charAt(0)) && word.length() > 2 && own.names(word) && !other.names(word);
	}

	private static Set<String> words(String title) {
		Set<String> words = new LinkedHashSet<>(Arrays.asList(title.split("[^\\p{L}\\p{N}]+", -1)));
		words.remove("");
		return words;
	}

}
