package io.entente.model;

/**
 * Identifies a passage of an article.
 *
 * @param value the identifier's text, see {@link Uid#value()}
 */
public record PassageUid(String value) implements Uid {

	public PassageUid {
		Uid.check('p', value);
	}

	/**
	 * The identifier of the natural key: the article and the passage's place in it.
	 */
	public static PassageUid of(ArticleUid article, int ordinal) {
		return new PassageUid(Uid.hash('p', article.value(), Integer.toString(ordinal)));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
