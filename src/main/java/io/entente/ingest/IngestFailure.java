package io.entente.ingest;

/**
 * An article, file or line that wasn't imported; the rest was.
 *
 * @param origin a path, an address, a path with a line number
 * @param reason what is wrong, for a person, beginning in lower case
 */
public record IngestFailure(String origin, String reason) {

	@Override
	public String toString() {
		return this.origin + ": " + this.reason;
	}

}
