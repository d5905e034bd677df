package io.entente.extraction.internal.times;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A form of time expression.
 *
 * @param openers the words in lower case, one of which it begins with;
 * {@link Grammar#DIGITS} stands for all numbers
 * @param pattern its form, from its first word on
 * @param meaning what it means, null if it is no such expression after all
 * @param dayWithoutYear see {@link TimeExpression#dayWithoutYear()}
 */
record Form(Set<String> openers, Pattern pattern, Function<MatchResult, @Nullable Meaning> meaning,
		boolean dayWithoutYear) {

	/**
	 * Makes a form.
	 * @param openers its first words
	 * @param pattern its form; a blank stands for one or two of any kind
	 */
	static Form of(Set<String> openers, String pattern, Function<MatchResult, @Nullable Meaning> meaning) {
		return new Form(openers, compile(pattern), meaning, false);
	}

	/** A day and month whose year isn't told. */
	static Form withoutYear(Set<String> openers, String pattern, Function<MatchResult, @Nullable Meaning> meaning) {
		return new Form(openers, compile(pattern), meaning, true);
	}

	private static Pattern compile(String pattern) {
		return Pattern.compile(pattern.replace(" ", "(?:[\\s\\u00A0]{1,2})"));
	}

	static int number(MatchResult match, int group) {
		return Integer.parseInt(match.group(group));
	}

	static String lower(MatchResult match, int group) {
		String text = match.group(group);
		return (text == null) ? "" : text.toLowerCase(Locale.ROOT);
	}

	/** All openers of several kinds. */
	@SafeVarargs
	static Set<String> any(Set<String>... kinds) {
		Set<String> all = new HashSet<>();
		for (Set<String> kind : kinds) {
			all.addAll(kind);
		}
		return Set.copyOf(all);
	}

}
