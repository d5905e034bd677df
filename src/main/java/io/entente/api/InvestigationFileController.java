package io.entente.api;

import java.io.IOException;
import java.io.InputStream;

import io.entente.investigations.InvestigationFiles;
import io.entente.investigations.InvestigationService;
import io.entente.model.InvestigationUid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Investigations as files over HTTP.
 */
@RestController
@RequestMapping("/api/v1/investigations")
@Tag(name = "Investigations")
class InvestigationFileController {

	private final InvestigationService investigations;

	private final InvestigationFiles files;

	InvestigationFileController(InvestigationService investigations, InvestigationFiles files) {
		this.investigations = investigations;
		this.files = files;
	}

	@GetMapping("/{uid}/file")
	@Answers(headers = HttpHeaders.CONTENT_DISPOSITION)
	@Operation(operationId = "getInvestigationFile", summary = "An investigation as a file",
			responses = @ApiResponse(responseCode = "200",
					content = @Content(mediaType = "application/json", schema = @Schema(types = "object"))))
	ResponseEntity<byte[]> file(@PathVariable @Parameter(description = "The investigation") String uid) {
		InvestigationUid investigation = new InvestigationUid(uid);
		byte[] file = this.files.write(investigation);
		String name = InvestigationFiles.fileName(this.investigations.open(investigation).title());
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(name))
			.body(file);
	}

	/**
	 * Begins one from a file. JSON alone is taken, which no page of another origin can
	 * send.
	 */
	@PostMapping(path = "/file", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	@Answers(statuses = { "413", "415", "422" })
	@Operation(operationId = "readInvestigationFile", summary = "Begin an investigation from a file",
			requestBody = @RequestBody(required = true, description = "The file as it was exported",
					content = @Content(mediaType = "application/json", schema = @Schema(types = "object"))))
	ResponseEntity<InvestigationFiles.Imported> read(InputStream body) throws IOException {
		InvestigationFiles.Imported imported = this.files.read(body.readNBytes(InvestigationFiles.LARGEST + 1));
		return ResponseEntity.created(TaggedInvestigation.address(imported.investigation().uid())).body(imported);
	}

}
