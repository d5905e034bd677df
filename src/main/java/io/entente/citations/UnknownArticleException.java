package io.entente.citations;

import java.util.Locale;

import io.entente.model.ArticleUid;

/**
 * The graph holds no article of that identifier: the address is old, or the store
 * another.
 */
public class UnknownArticleException extends RuntimeException {

	public UnknownArticleException(ArticleUid uid) {
		super(String.format(Locale.ROOT, "No article %s is in this graph", uid));
	}

}
