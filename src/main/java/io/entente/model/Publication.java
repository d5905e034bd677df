package io.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as can be told.
 *
 * @param date the date, null if nothing tells it
 * @param evidence what told it
 */
public record Publication(@Nullable FuzzyDate date, PublicationEvidence evidence) {

	public static final Publication UNKNOWN = new Publication(null, PublicationEvidence.NONE);

	public Publication {
		if ((date == null) != (evidence == PublicationEvidence.NONE)) {
			throw new IllegalArgumentException("A publication date and its evidence come together");
		}
	}

}
