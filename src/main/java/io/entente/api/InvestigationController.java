package io.entente.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import io.entente.investigations.Holdings;
import io.entente.investigations.Investigation;
import io.entente.investigations.InvestigationContent;
import io.entente.investigations.InvestigationDiff;
import io.entente.investigations.InvestigationFiles;
import io.entente.investigations.InvestigationNotes;
import io.entente.investigations.InvestigationService;
import io.entente.investigations.InvestigationVersion;
import io.entente.investigations.InvestigationVersion.Reason;
import io.entente.investigations.NoteTarget;
import io.entente.investigations.VersionComparison;
import io.entente.model.InvestigationUid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Investigations over HTTP. The entity tag is the count of changes: who saves sends it as
 * {@code If-Match}, so that nobody overwrites what they haven't seen.
 */
@RestController
@RequestMapping("/api/v1/investigations")
@Tag(name = "Investigations")
class InvestigationController {

	private static final int PAGE = 50;

	private final InvestigationService investigations;

	private final InvestigationNotes notes;

	private final InvestigationFiles files;

	InvestigationController(InvestigationService investigations, InvestigationNotes notes, InvestigationFiles files) {
		this.investigations = investigations;
		this.notes = notes;
		this.files = files;
	}

	@GetMapping
	@Operation(operationId = "listInvestigations", summary = "Investigations, the last changed first")
	Page list(@RequestParam(defaultValue = "") @Parameter(description = "Words of its name") String q,
			@RequestParam(defaultValue = "0") @Parameter(description = "How many to leave out") int offset,
			@RequestParam(defaultValue = "" + PAGE) @Parameter(description = "The most to give") int limit) {
		if (offset < 0 || limit < 1 || limit > InvestigationService.MAX_PAGE) {
			throw new IllegalArgumentException("The offset must be 0 or more, the limit 1 to %d, not %,d and %,d"
				.formatted(InvestigationService.MAX_PAGE, offset, limit));
		}
		List<Investigation> rows = this.investigations.list(q, offset, limit);
		return new Page(this.investigations.count(), rows);
	}

	@PostMapping
	@Operation(operationId = "createInvestigation", summary = "Begin an investigation")
	ResponseEntity<Investigation> create(@RequestBody InvestigationContent content) {
		return created(this.investigations.create(content));
	}

	@GetMapping("/{uid}/holdings")
	@Operation(operationId = "getInvestigationHoldings",
			summary = "The entities and facts that it remembers and the graph still holds, to export them by name")
	Holdings holdings(@PathVariable @Parameter(description = "The investigation") String uid) {
		return this.investigations.holdings(uid(uid));
	}

	@GetMapping("/{uid}")
	@Operation(operationId = "getInvestigation", summary = "An investigation as it stands")
	ResponseEntity<Investigation> get(@PathVariable @Parameter(description = "The investigation") String uid) {
		return tagged(this.investigations.open(uid(uid)));
	}

	/**
	 * Saves it.
	 * @param reason {@code autosaved}, or {@code saved} where somebody asked for it
	 */
	@PutMapping("/{uid}")
	@Operation(operationId = "saveInvestigation", summary = "Save an investigation, changed since `If-Match`")
	ResponseEntity<Investigation> save(@PathVariable @Parameter(description = "The investigation") String uid,
			@RequestBody InvestigationContent content,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(
					description = "The entity tag of what was changed") @Nullable String match,
			@RequestParam(defaultValue = "saved") @Parameter(description = "`saved` or `autosaved`") String reason) {
		return tagged(this.investigations.save(uid(uid), version(match), content,
				reason.equals("autosaved") ? Reason.AUTOSAVED : Reason.SAVED));
	}

	@DeleteMapping("/{uid}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "deleteInvestigation", summary = "Delete an investigation; it can be brought back")
	void delete(@PathVariable @Parameter(description = "The investigation") String uid) {
		this.investigations.delete(uid(uid));
	}

	@PostMapping("/{uid}/undelete")
	@Operation(operationId = "undeleteInvestigation", summary = "Bring back what was deleted")
	ResponseEntity<Investigation> undelete(@PathVariable @Parameter(description = "The investigation") String uid) {
		return tagged(this.investigations.undelete(uid(uid)));
	}

	@PostMapping("/{uid}/duplicate")
	@Operation(operationId = "duplicateInvestigation", summary = "Begin another one like it")
	ResponseEntity<Investigation> duplicate(@PathVariable @Parameter(description = "The investigation") String uid,
			@RequestParam @Parameter(description = "What the new one is called") String name) {
		return created(this.investigations.duplicate(uid(uid), name));
	}

	@GetMapping("/{uid}/versions")
	@Operation(operationId = "listVersions", summary = "The versions that are kept, the latest first")
	List<VersionHead> versions(@PathVariable @Parameter(description = "The investigation") String uid) {
		return this.investigations.versions(uid(uid)).stream().map(VersionHead::of).toList();
	}

	@GetMapping("/{uid}/versions/{number}")
	@Operation(operationId = "getVersion", summary = "A version")
	InvestigationVersion version(@PathVariable @Parameter(description = "The investigation") String uid,
			@PathVariable @Parameter(description = "The number of the version") long number) {
		return this.investigations.version(uid(uid), number);
	}

	@GetMapping("/{uid}/versions/{number}/changes")
	@Operation(operationId = "listChanges", summary = "What a version differs in from an earlier one")
	List<VersionComparison.Point> changes(@PathVariable @Parameter(description = "The investigation") String uid,
			@PathVariable @Parameter(description = "The number of the version") long number,
			@RequestParam @Parameter(description = "The number of the earlier version", example = "1") long since) {
		return VersionComparison.of(this.investigations.version(uid(uid), since).content(),
				this.investigations.version(uid(uid), number).content());
	}

	@PostMapping("/{uid}/versions/{number}/restore")
	@Operation(operationId = "restoreVersion", summary = "Take an earlier version up again, as a new one")
	ResponseEntity<Investigation> restore(@PathVariable @Parameter(description = "The investigation") String uid,
			@PathVariable @Parameter(description = "The number of the version") long number) {
		return tagged(this.investigations.restore(uid(uid), number));
	}

	@GetMapping("/{uid}/diff")
	@Operation(operationId = "getInvestigationDiff",
			summary = "What has happened to its facts since they were taken as seen")
	InvestigationDiff diff(@PathVariable @Parameter(description = "The investigation") String uid) {
		return this.investigations.diff(uid(uid));
	}

	@PostMapping("/{uid}/seen")
	@Operation(operationId = "takeAsSeen", summary = "Take what is new as seen")
	ResponseEntity<Investigation> seen(@PathVariable @Parameter(description = "The investigation") String uid) {
		return tagged(this.investigations.takeAsSeen(uid(uid)));
	}

	@PostMapping("/{uid}/notes")
	@Operation(operationId = "addNote", summary = "Write a note")
	ResponseEntity<Investigation> addNote(@PathVariable @Parameter(description = "The investigation") String uid,
			@RequestBody NewNote note) {
		return tagged(this.notes.add(uid(uid), note.target(), note.text()));
	}

	@PutMapping("/{uid}/notes/{note}")
	@Operation(operationId = "editNote", summary = "Change a note")
	ResponseEntity<Investigation> editNote(@PathVariable @Parameter(description = "The investigation") String uid,
			@PathVariable @Parameter(description = "The note") String note, @RequestBody NoteText text) {
		return tagged(this.notes.edit(uid(uid), note, text.text()));
	}

	@DeleteMapping("/{uid}/notes/{note}")
	@Operation(operationId = "deleteNote", summary = "Delete a note")
	ResponseEntity<Investigation> deleteNote(@PathVariable @Parameter(description = "The investigation") String uid,
			@PathVariable @Parameter(description = "The note") String note) {
		return tagged(this.notes.delete(uid(uid), note));
	}

	@GetMapping("/{uid}/file")
	@Operation(operationId = "getInvestigationFile", summary = "An investigation as a file",
			responses = @ApiResponse(responseCode = "200",
					content = @Content(mediaType = "application/json", schema = @Schema(types = "object"))))
	ResponseEntity<byte[]> file(@PathVariable @Parameter(description = "The investigation") String uid) {
		byte[] file = this.files.write(uid(uid));
		String name = InvestigationFiles.fileName(this.investigations.open(uid(uid)).title());
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(file);
	}

	/**
	 * Begins one from a file. JSON alone is taken, which no page of another origin can
	 * send.
	 */
	@PostMapping(path = "/file", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "readInvestigationFile", summary = "Begin an investigation from a file")
	ResponseEntity<InvestigationFiles.Imported> read(InputStream body) throws IOException {
		InvestigationFiles.Imported imported = this.files.read(body.readNBytes(InvestigationFiles.LARGEST + 1));
		return ResponseEntity.created(address(imported.investigation())).body(imported);
	}

	/** A save that doesn't tell what it was made from would overwrite blindly. */
	@ExceptionHandler
	ProblemDetail unconditional(PreconditionRequiredException ex) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_REQUIRED,
				"Send the entity tag that you got the investigation with as If-Match, for example If-Match: \"3\"");
		problem.setTitle("Version missing");
		return problem;
	}

	private static long version(@Nullable String match) {
		if (match == null) {
			throw new PreconditionRequiredException();
		}
		String number = match.replaceFirst("^W/", "").replace("\"", "").strip();
		if (!number.matches("[0-9]{1,18}")) {
			throw new IllegalArgumentException(
					"If-Match must be the entity tag that the investigation came with, a number in quotes");
		}
		return Long.parseLong(number);
	}

	private static InvestigationUid uid(String uid) {
		return new InvestigationUid(uid);
	}

	private static ResponseEntity<Investigation> tagged(Investigation investigation) {
		return ResponseEntity.ok().eTag("\"" + investigation.version() + "\"").body(investigation);
	}

	private static ResponseEntity<Investigation> created(Investigation investigation) {
		return ResponseEntity.created(address(investigation))
			.eTag("\"" + investigation.version() + "\"")
			.body(investigation);
	}

	private static URI address(Investigation investigation) {
		return URI.create("/api/v1/investigations/" + investigation.uid());
	}

	/**
	 * Some of the investigations.
	 *
	 * @param total how many stand
	 * @param rows those asked for
	 */
	record Page(long total, List<Investigation> rows) {
	}

	/**
	 * A version without what it held.
	 *
	 * @param number its number
	 * @param at when it was saved
	 * @param reason what for
	 * @param name what the investigation was called
	 */
	record VersionHead(long number, Instant at, Reason reason, String name) {

		static VersionHead of(InvestigationVersion version) {
			return new VersionHead(version.number(), version.at(), version.reason(), version.content().name());
		}

	}

	/**
	 * A note to write.
	 *
	 * @param target what it is about
	 * @param text what it says
	 */
	record NewNote(NoteTarget target, String text) {
	}

	/**
	 * What a note says.
	 *
	 * @param text the text
	 */
	record NoteText(String text) {
	}

	/** No version was named. */
	static final class PreconditionRequiredException extends RuntimeException {

	}

}
