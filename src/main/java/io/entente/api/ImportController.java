package io.entente.api;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import io.entente.graph.RunReport;
import io.entente.imports.ImportJob;
import io.entente.imports.ImportJobs;
import io.entente.imports.Upload;
import io.entente.imports.UploadStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Imports over HTTP, as the import page does them: a file is kept, imported when its turn
 * comes, and can be watched and cancelled meanwhile.
 */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports")
class ImportController {

	private static final String POLL_SECONDS = "1";

	private static final int HISTORY = 20;

	private final ImportJobs jobs;

	private final UploadStore uploads;

	ImportController(ImportJobs jobs, UploadStore uploads) {
		this.jobs = jobs;
		this.uploads = uploads;
	}

	@PostMapping
	@Answers(headers = HttpHeaders.LOCATION, statuses = { "413", "415" })
	@Operation(operationId = "startImport", summary = "Import a file",
			description = "Text, HTML, JSON Lines, a feed, an archive of such, or a graph that `/export` gave as GraphML,"
					+ " JSON-LD or a Cypher script (which is read and never run), told by its content. Answers at once;"
					+ " the import goes on by itself and is found at the address in `Location`.",
			requestBody = @RequestBody(required = true, description = "The file as it is",
					content = @Content(mediaType = "application/octet-stream",
							schema = @Schema(type = "string", format = "binary"))),
			responses = @ApiResponse(responseCode = "202", description = "It is imported when its turn comes",
					content = @Content(mediaType = "application/json",
							schema = @Schema(implementation = ImportJob.class))))
	ResponseEntity<ImportJob> start(
			@RequestParam(defaultValue = "upload") @Parameter(description = "The file's name",
					example = "articles.jsonl") String name,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Parameter(
					description = "The day of publication of articles that tell none") @Nullable LocalDate published,
			@Parameter(hidden = true) HttpServletRequest request) throws IOException {
		String type = request.getContentType();
		if (type != null && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/"))) {
			throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"Send the file as it is, not as a form's field: with Content-Type: application/octet-stream");
		}
		if (request.getContentLengthLong() > UploadStore.MAX_BYTES) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE,
					"A file may have %,d bytes at most; import".formatted(UploadStore.MAX_BYTES)
							+ " a larger one with ./entente import");
		}
		PushbackInputStream content = new PushbackInputStream(request.getInputStream());
		int first = content.read();
		if (first < 0) {
			throw new IllegalArgumentException("The request has no body: send the file's content in it");
		}
		content.unread(first);
		Upload upload = this.uploads.keep(name, content);
		ImportJob job = this.jobs.start(List.of(upload), published);
		return ResponseEntity.accepted().location(address(job)).body(job);
	}

	@GetMapping
	@Operation(operationId = "listImports", summary = "The imports of this server's time, and the history of runs")
	Imports imports() {
		return new Imports(this.jobs.latest(), this.jobs.history(HISTORY));
	}

	@GetMapping("/{id}")
	@Answers(headers = HttpHeaders.RETRY_AFTER)
	@Operation(operationId = "getImport", summary = "How far an import is",
			description = "While it runs `report` and `error` are null and `Retry-After` says when to look again.")
	ResponseEntity<ImportJob> find(@PathVariable @Parameter(description = "The import's number") long id) {
		ImportJob job = job(id);
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
		if (!job.isOver()) {
			answer.header(HttpHeaders.RETRY_AFTER, POLL_SECONDS);
		}
		return answer.body(job);
	}

	@DeleteMapping("/{id}")
	@Operation(operationId = "cancelImport", summary = "Cancel an import",
			description = "What it has written stays. One that is over is answered as it ended.",
			responses = @ApiResponse(responseCode = "202", description = "It is asked to stop, or has ended already",
					content = @Content(mediaType = "application/json",
							schema = @Schema(implementation = ImportJob.class))))
	ResponseEntity<ImportJob> cancel(@PathVariable @Parameter(description = "The import's number") long id) {
		job(id);
		this.jobs.cancel(id);
		return ResponseEntity.accepted().body(job(id));
	}

	private ImportJob job(long id) {
		return this.jobs.find(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"No import %d was begun since this server started, or it is long over".formatted(id)));
	}

	private static URI address(ImportJob job) {
		return ServletUriComponentsBuilder.fromCurrentContextPath().path("/api/v1/imports/{id}").build(job.id());
	}

	/**
	 * The imports.
	 *
	 * @param imports those begun in browsers and by programs since the server started,
	 * the last first
	 * @param runs what was imported in whatever way, the last first
	 */
	record Imports(List<ImportJob> imports, List<RunReport> runs) {
	}

}
