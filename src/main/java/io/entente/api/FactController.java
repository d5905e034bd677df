package io.entente.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import io.entente.evidence.EvidenceService;
import io.entente.evidence.FactEvidence;
import io.entente.evidence.UnknownFactException;
import io.entente.model.FactUid;
import io.entente.selection.FactStream;
import io.entente.selection.SelectedFact;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Facts over HTTP: those of a selection, page by page or all in one stream, and each with
 * the sentences behind it.
 */
@RestController
@RequestMapping("/api/v1/facts")
@Tag(name = "Facts")
class FactController {

	static final String NDJSON = "application/x-ndjson";

	private final FactPages pages;

	private final SelectionService selections;

	private final FactStream stream;

	private final EvidenceService evidence;

	private final JsonMapper json;

	FactController(FactPages pages, SelectionService selections, FactStream stream, EvidenceService evidence,
			JsonMapper json) {
		this.pages = pages;
		this.selections = selections;
		this.stream = stream;
		this.evidence = evidence;
		this.json = json;
	}

	@GetMapping
	@Deadline
	@Operation(operationId = "listFacts", summary = "The facts of a selection",
			description = "The latest first and the undated last. With `Accept: application/x-ndjson` all of them in"
					+ " one stream, one fact a line, in no order and without limit or cursor; a stream that ends"
					+ " without its last chunk is not complete.")
	ResponseEntity<FactPages.FactPage> facts(Selection selection,
			@RequestParam(required = false) @Nullable String cursor,
			@Limit(standard = FactPages.STANDARD, max = FactPages.MAX) int limit) {
		return this.pages.page(selection, cursor, limit);
	}

	@GetMapping(produces = NDJSON)
	@Operation(operationId = "listFacts", summary = "The facts of a selection",
			responses = @ApiResponse(responseCode = "200",
					content = @Content(mediaType = NDJSON, schema = @Schema(implementation = SelectedFact.class))))
	void stream(Selection selection, HttpServletResponse response) throws IOException {
		response.setContentType(NDJSON);
		response.setHeader(AnswerHeaders.DEADLINE, Long.toString(FactStream.DEADLINE.toSeconds()));
		OutputStream out = response.getOutputStream();
		try {
			this.stream.forEach(selection, (fact) -> write(fact, out));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private void write(SelectedFact fact, OutputStream out) {
		try {
			out.write((this.json.writeValueAsString(fact) + "\n").getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@GetMapping("/{uid}")
	@Deadline
	@Operation(operationId = "getFact", summary = "One fact")
	SelectedFact fact(@PathVariable @Parameter(description = "The fact") FactUid uid) {
		return this.selections.findFact(uid).orElseThrow(() -> new UnknownFactException(uid));
	}

	@GetMapping("/{uid}/evidence")
	@Deadline
	@Operation(operationId = "getEvidence", summary = "The sentences behind a fact",
			description = "By independent origin, newest first, 100 at most, with what contradicts one another.")
	FactEvidence evidence(@PathVariable @Parameter(description = "The fact") FactUid uid) {
		return this.evidence.findEvidence(uid).orElseThrow(() -> new UnknownFactException(uid));
	}

}
