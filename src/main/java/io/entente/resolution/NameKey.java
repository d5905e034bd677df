package io.entente.resolution;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Normalises names, so that spellings which differ in case, accents, hyphens or
 * punctuation only are the same key.
 */
public final class NameKey {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern LEADING_ARTICLE = Pattern.compile("^the ");

	private NameKey() {
	}

	/**
	 * The key of a name: lower case, without accents, words separated by one blank,
	 * without a leading "the" and a trailing possessive.
	 */
	public static String of(String name) {
		String text = name.strip().replaceAll("['\u2019]s$", "").replaceAll("(?<=\\p{L})['\u2019](?=\\p{L})", "");
		text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		text = SEPARATORS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
		return LEADING_ARTICLE.matcher(text).replaceAll("");
	}

}
