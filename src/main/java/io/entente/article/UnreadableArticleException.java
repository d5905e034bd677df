package io.entente.article;

/**
 * A document that holds no readable article. The message is one sentence for a person.
 */
public class UnreadableArticleException extends Exception {

	public UnreadableArticleException(String message) {
		super(message);
	}

}
