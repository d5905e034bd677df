package io.entente.model;

/**
 * Identifies a publisher.
 *
 * @param value the identifier's text, see {@link Uid#value()}
 */
public record PublisherUid(String value) implements Uid {

	public PublisherUid {
		Uid.check('u', value);
	}

	/**
	 * The identifier of the natural key: the normalised name.
	 */
	public static PublisherUid of(String name) {
		return new PublisherUid(Uid.hash('u', name.strip().toLowerCase(java.util.Locale.ROOT)));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
