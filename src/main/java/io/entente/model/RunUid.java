package io.entente.model;

/**
 * Identifies a run of the pipeline.
 *
 * @param value the identifier's text, see {@link Uid#value()}
 */
public record RunUid(String value) implements Uid {

	public RunUid {
		Uid.check('r', value);
	}

	/**
	 * The identifier of the natural key: what was run and when it began.
	 */
	public static RunUid of(String kind, String startedAt) {
		return new RunUid(Uid.hash('r', kind, startedAt));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
