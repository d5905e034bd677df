package io.entente.investigations;

import java.time.Instant;

/**
 * A state an investigation was in.
 *
 * @param number the investigation's count of changes then
 * @param at when it was saved
 * @param reason what for
 * @param content what it held
 */
public record InvestigationVersion(long number, Instant at, Reason reason, InvestigationContent content) {

	/** What a version was saved for. */
	public enum Reason {

		/** It was begun. */
		CREATED,
		/** Somebody asked to save. */
		SAVED,
		/** Something changed while it was open. */
		AUTOSAVED,
		/** Name, description or author were changed. */
		RENAMED,
		/** A note was written, changed or deleted. */
		NOTED,
		/** An earlier version was taken up again. */
		RESTORED,
		/** What is new was taken as seen. */
		SEEN,
		/** It came as a file. */
		IMPORTED

	}

}
