package io.entente.model;

import java.util.List;

/**
 * What was read in one article.
 *
 * @param article the article, its publication date bounded by its own text where possible
 * @param entities who and what it names
 * @param times the dates it tells
 * @param claims what it says of them
 * @param notes what a person should know of this reading, a sentence each, such as that
 * the text was too long to be read to its end; mostly empty
 * @param read false if nothing was tried, since no extractor reads the article's language
 */
public record Extraction(Article article, List<ArticleEntity> entities, List<TimeMention> times, List<Claim> claims,
		List<String> notes, boolean read) {

	public Extraction {
		entities = List.copyOf(entities);
		times = List.copyOf(times);
		claims = List.copyOf(claims);
		notes = List.copyOf(notes);
	}

	/** A reading that there is nothing to note of. */
	public Extraction(Article article, List<ArticleEntity> entities, List<TimeMention> times, List<Claim> claims) {
		this(article, entities, times, claims, List.of(), true);
	}

	/** A reading with notes. */
	public Extraction(Article article, List<ArticleEntity> entities, List<TimeMention> times, List<Claim> claims,
			List<String> notes) {
		this(article, entities, times, claims, notes, true);
	}

	/** What is known of an article in a language that nothing here reads yet. */
	public static Extraction unread(Article article) {
		String note = "Not read yet: nothing is taken from articles in " + LanguageName.of(article.language()) + " ("
				+ article.language() + ") so far.";
		return new Extraction(article, List.of(), List.of(), List.of(), List.of(note), false);
	}

}
