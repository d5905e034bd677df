package io.entente.reader;

import java.util.Optional;

import io.entente.model.ArticleUid;
import io.entente.reader.internal.ReaderQueries;

import org.springframework.stereotype.Service;

/**
 * Gives an article with everything that was read in it.
 */
@Service
public class ReaderService {

	/**
	 * The longest text that is shown, in UTF-16 code units: about eighty pages. A browser
	 * lays out no more than that at once without stalling.
	 */
	public static final int MAX_TEXT = 250_000;

	/** The most mentions that are marked. */
	public static final int MAX_MENTIONS = 10_000;

	/** The most claims that are listed. */
	public static final int MAX_CLAIMS = 500;

	private final ReaderQueries queries;

	ReaderService(ReaderQueries queries) {
		this.queries = queries;
	}

	/** The article; nothing if there is none of that identifier. */
	public Optional<ArticlePage> findArticle(ArticleUid article) {
		return this.queries.findArticle(article);
	}

}
