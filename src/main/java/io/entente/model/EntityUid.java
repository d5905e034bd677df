package io.entente.model;

/**
 * Identifies an entity across all articles.
 *
 * @param value the identifier's text, see {@link Uid#value()}
 */
public record EntityUid(String value) implements Uid {

	public EntityUid {
		Uid.check('e', value);
	}

	/**
	 * The identifier of the natural key: type and a normalised key, the ISO 3166 code for
	 * a country.
	 */
	public static EntityUid of(EntityType type, String key) {
		return new EntityUid(Uid.hash('e', type.name(), key));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
