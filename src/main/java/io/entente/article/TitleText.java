package io.entente.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Cleans headlines of what pages glue to them. */
final class TitleText {

	/** Longest section label, in letters, that may stick to a headline. */
	static final int LONGEST_LABEL = 30;

	private static final int LEAST_KEY = 15;

	private static final Pattern SITE_SUFFIX = Pattern.compile("(.{10,}?)\\s+(?:[|–—»·•]|::|-)\\s+([^|–—»·•]{2,40})");

	private static final Pattern GLUED = Pattern
		.compile("((?:\\p{Lu}\\p{Ll}+|\\p{Lu}{2,3}(?=\\p{Lu}\\p{Ll})){1,4})(?=\\p{Lu}|[\"“‘'])");

	private static final Set<String> LABELS = Stream
		.concat(Stream.of("news", "world", "politics", "business", "economy", "opinion", "sports", "sport", "culture",
				"health", "science", "technology", "tech", "international", "national", "asia", "europe", "africa",
				"americas", "middleeast", "breaking", "breakingnews", "latest", "exclusive", "analysis", "feature",
				"features", "interview", "editorial", "diplomacy", "defense", "defence", "security", "society",
				"northkorea", "southkorea", "korea", "foreignaffairs", "worldnews", "topnews", "home", "press",
				"statement", "update", "live", "video", "unitednations"),
				Stream.of(Locale.getISOCountries())
					.map((code) -> CleanText.key(Locale.of("", code).getDisplayCountry(Locale.ENGLISH))))
		.collect(Collectors.toUnmodifiableSet());

	private TitleText() {
	}

	/** Whether one line is the other, or the other with a label stuck to its front. */
	static boolean repeats(String line, String title) {
		String lineKey = CleanText.key(line);
		String titleKey = CleanText.key(title);
		if (titleKey.isEmpty() || lineKey.length() > 600) {
			return false;
		}
		return lineKey.equals(titleKey) || (titleKey.length() >= LEAST_KEY && lineKey.endsWith(titleKey)
				&& lineKey.length() - titleKey.length() <= LONGEST_LABEL);
	}

	/**
	 * A headline without a section label stuck to its first word: "NorthKoreaTHE LEADER'S
	 * VISIT". Only labels that are known go, since names have humps of their own.
	 */
	static String unglued(String title) {
		Matcher matcher = GLUED.matcher(title);
		if (matcher.lookingAt()) {
			String label = matcher.group(1);
			while (!label.isEmpty()) {
				if (LABELS.contains(label.toLowerCase(Locale.ROOT)) && matcher.end() < title.length()) {
					return title.substring(label.length()).strip();
				}
				label = label.replaceFirst("\\p{Lu}+\\p{Ll}*$", "");
			}
		}
		return title;
	}

	/**
	 * A page's title without the site's name behind it.
	 * @param heading the page's first heading, null if it has none
	 * @param site the site's name, null if unknown
	 */
	static String withoutSite(String title, @Nullable String heading, @Nullable String site) {
		String clean = CleanText.line(title);
		if (heading != null && !heading.isBlank() && CleanText.key(clean).startsWith(CleanText.key(heading))
				&& CleanText.key(heading).length() >= LEAST_KEY) {
			return CleanText.line(heading);
		}
		Matcher matcher = SITE_SUFFIX.matcher(clean);
		if (!matcher.matches()) {
			return clean;
		}
		String front = matcher.group(1);
		String back = matcher.group(2);
		boolean named = site != null && CleanText.key(back).equals(CleanText.key(site));
		boolean short_ = back.split(" ").length <= 4 && front.split(" ").length >= 4;
		return (named || short_) ? withoutSite(front, heading, site) : clean;
	}

}
