package io.entente.investigations;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import io.entente.investigations.InvestigationVersion.Reason;
import io.entente.model.InvestigationUid;

import org.springframework.stereotype.Service;

/**
 * Writes, changes and deletes notes, one at a time. Who notes something needs to know no
 * version: a note changes nothing else.
 */
@Service
public class InvestigationNotes {

	/** How often a note is tried again when somebody else saves at the same moment. */
	private static final int TRIES = 5;

	private final InvestigationService investigations;

	private final Clock clock = Clock.systemUTC();

	InvestigationNotes(InvestigationService investigations) {
		this.investigations = investigations;
	}

	/**
	 * Writes a note.
	 * @throws IllegalArgumentException if it is empty or too long
	 * @throws UnknownInvestigationException if there is no such investigation
	 */
	public Investigation add(InvestigationUid uid, NoteTarget target, String text) {
		Instant now = now();
		Note note = new Note(UUID.randomUUID().toString(), target, text, now, now);
		return change(uid, (notes) -> {
			List<Note> more = new ArrayList<>(notes);
			more.add(note);
			return more;
		});
	}

	/**
	 * Changes what a note says.
	 * @throws UnknownInvestigationException if there is no such note
	 */
	public Investigation edit(InvestigationUid uid, String id, String text) {
		Instant now = now();
		return change(uid, (notes) -> known(uid, notes, id).stream()
			.map((note) -> note.id().equals(id) ? new Note(id, note.target(), text, note.createdAt(), now) : note)
			.toList());
	}

	/**
	 * Deletes a note. The version before still has it.
	 * @throws UnknownInvestigationException if there is no such note
	 */
	public Investigation delete(InvestigationUid uid, String id) {
		return change(uid, (notes) -> known(uid, notes, id).stream().filter((note) -> !note.id().equals(id)).toList());
	}

	private Investigation change(InvestigationUid uid, Function<List<Note>, List<Note>> change) {
		for (int tried = 1;; tried++) {
			Investigation before = this.investigations.open(uid);
			InvestigationContent content = before.content();
			try {
				return this.investigations.save(uid, before.version(), content.withNotes(change.apply(content.notes())),
						Reason.NOTED);
			}
			catch (InvestigationChangedException ex) {
				if (tried == TRIES) {
					throw ex;
				}
			}
		}
	}

	private static List<Note> known(InvestigationUid uid, List<Note> notes, String id) {
		if (notes.stream().noneMatch((note) -> note.id().equals(id))) {
			throw new UnknownInvestigationException(
					"The investigation %s has no such note; it may have been deleted elsewhere".formatted(uid));
		}
		return notes;
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
