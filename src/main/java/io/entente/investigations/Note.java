package io.entente.investigations;

import java.time.Instant;
import java.util.Objects;

/**
 * What somebody noted. Plain text: nothing in it is ever read as a form.
 *
 * @param id its name within the investigation
 * @param target what it is about
 * @param text what it says
 * @param createdAt when it was written
 * @param changedAt when it was last changed
 */
public record Note(String id, NoteTarget target, String text, Instant createdAt, Instant changedAt) {

	/** The longest note. */
	public static final int LONGEST = 4_000;

	public Note {
		// said here, since files are read into it
		Objects.requireNonNull(target, "A note is about something");
		if (!id.matches("[A-Za-z0-9-]{1,40}")) {
			throw new IllegalArgumentException("Not the name of a note");
		}
		text = PlainText.text("A note", text, LONGEST);
		if (text.isEmpty()) {
			throw new IllegalArgumentException("A note has to say something; delete it instead");
		}
	}

}
