package io.entente.ingest;

/**
 * What came back from graphs that Entente exported.
 *
 * @param written facts that came, or of which sentences came
 * @param unchanged facts that were here already
 * @param articles articles of which passages came that weren't here
 */
public record RestoredFacts(long written, long unchanged, long articles) {

	/** Nothing. */
	public static final RestoredFacts NONE = new RestoredFacts(0, 0, 0);

	/** Both together. */
	public RestoredFacts plus(RestoredFacts other) {
		return new RestoredFacts(this.written + other.written, this.unchanged + other.unchanged,
				this.articles + other.articles);
	}

	/** All facts that are done with. */
	public long total() {
		return this.written + this.unchanged;
	}

}
