package io.entente.model;

/**
 * Identifies an article.
 *
 * @param value the identifier's text, see {@link Uid#value()}
 */
public record ArticleUid(String value) implements Uid {

	public ArticleUid {
		Uid.check('a', value);
	}

	/**
	 * The identifier of the natural key: where the article comes from (its canonical
	 * address or its own id) and the hash of its cleaned text.
	 */
	public static ArticleUid of(String origin, String contentHash) {
		return new ArticleUid(Uid.hash('a', origin, contentHash));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
