package io.entente.api;

import io.entente.investigations.Investigation;
import io.entente.investigations.InvestigationNotes;
import io.entente.investigations.NoteTarget;
import io.entente.model.InvestigationUid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The notes of an investigation over HTTP. They need no {@code If-Match}, since a note
 * changes nothing else.
 */
@RestController
@RequestMapping("/api/v1/investigations/{uid}/notes")
@Tag(name = "Investigations")
class InvestigationNoteController {

	private final InvestigationNotes notes;

	InvestigationNoteController(InvestigationNotes notes) {
		this.notes = notes;
	}

	@PostMapping
	@Operation(operationId = "addNote", summary = "Write a note")
	ResponseEntity<Investigation> add(@PathVariable @Parameter(description = "The investigation") String uid,
			@RequestBody NewNote note) {
		NoteTarget target = note.target();
		if (target == null) {
			throw new IllegalArgumentException("The note must have a target: the thing that it is about");
		}
		return TaggedInvestigation.of(this.notes.add(new InvestigationUid(uid), target, said(note.text())));
	}

	@PutMapping("/{note}")
	@Operation(operationId = "editNote", summary = "Change a note")
	ResponseEntity<Investigation> edit(@PathVariable @Parameter(description = "The investigation") String uid,
			@PathVariable @Parameter(description = "The note") String note, @RequestBody NoteText text) {
		return TaggedInvestigation.of(this.notes.edit(new InvestigationUid(uid), note, said(text.text())));
	}

	@DeleteMapping("/{note}")
	@Operation(operationId = "deleteNote", summary = "Delete a note")
	ResponseEntity<Investigation> delete(@PathVariable @Parameter(description = "The investigation") String uid,
			@PathVariable @Parameter(description = "The note") String note) {
		return TaggedInvestigation.of(this.notes.delete(new InvestigationUid(uid), note));
	}

	private static String said(@Nullable String text) {
		if (text == null) {
			throw new IllegalArgumentException("The note must have a text");
		}
		return text;
	}

	/**
	 * A note to write.
	 *
	 * @param target what it is about
	 * @param text what it says
	 */
	record NewNote(@Nullable NoteTarget target, @Nullable String text) {
	}

	/**
	 * What a note says.
	 *
	 * @param text the text
	 */
	record NoteText(@Nullable String text) {
	}

}
