package io.entente.model;

/**
 * Identifies a fact.
 *
 * @param value the identifier's text, see {@link Uid#value()}
 */
public record FactUid(String value) implements Uid {

	public FactUid {
		Uid.check('f', value);
	}

	/**
	 * The identifier of the natural key: kind and a normalised key of type, participants
	 * and time.
	 */
	public static FactUid of(ClaimKind kind, String key) {
		return new FactUid(Uid.hash('f', kind.name(), key));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
