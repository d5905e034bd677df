package io.entente.model;

/**
 * Identifies a claim.
 *
 * @param value the identifier's text, see {@link Uid#value()}
 */
public record ClaimUid(String value) implements Uid {

	public ClaimUid {
		Uid.check('c', value);
	}

	/**
	 * The identifier of the natural key: the claim's fingerprint and the extractor's
	 * version, so that a re-run with another extractor is another claim.
	 */
	public static ClaimUid of(String fingerprint, String extractor) {
		return new ClaimUid(Uid.hash('c', fingerprint, extractor));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
