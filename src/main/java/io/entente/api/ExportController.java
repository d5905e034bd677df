package io.entente.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import io.entente.api.ExportRun.State;
import io.entente.exports.ExportCancelledException;
import io.entente.exports.ExportFormat;
import io.entente.exports.ExportOrder;
import io.entente.exports.ExportService;
import io.entente.exports.ExportSummary;
import io.entente.exports.FactShape;
import io.entente.exports.FormatDescription;
import io.entente.exports.PreparedExport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Exports over HTTP, sent as they are written. All that can be wrong with an order is
 * told before the first byte; what breaks later breaks the connection.
 */
@RestController
@RequestMapping("/api/v1/export")
@Tag(name = "Export")
class ExportController {

	/** How many facts the file holds. */
	static final String TOTAL = "X-Total-Count";

	/** How many facts a bounded time leaves out since they have no known date. */
	static final String UNDATED = "X-Undated-Count";

	/** How many of the entities and facts that were named the graph doesn't hold. */
	static final String UNKNOWN = "X-Unknown-Count";

	private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

	private final ExportService exports;

	private final ExportRuns runs;

	ExportController(ExportService exports, ExportRuns runs) {
		this.exports = exports;
		this.runs = runs;
	}

	/**
	 * The facts of a selection: {@code format}, {@code facts} ({@code nodes} or
	 * {@code edges}), {@code title}, {@code view} and {@code theme} of a picture,
	 * {@code lang}, {@code progress}, and the selection's parameters.
	 */
	@GetMapping
	@Answers(headers = { TOTAL, UNDATED, UNKNOWN, HttpHeaders.CONTENT_DISPOSITION }, statuses = { "404", "409", "413" },
			file = true)
	@Operation(operationId = "exportSelection", summary = "The facts of a selection as a file", parameters = {
			@Parameter(name = "format", in = ParameterIn.QUERY, required = true, example = "json",
					description = "One of /export/formats", schema = @Schema(type = "string")),
			@Parameter(name = "facts", in = ParameterIn.QUERY, schema = @Schema(type = "string"),
					description = "How facts are held: nodes or edges"),
			@Parameter(name = "title", in = ParameterIn.QUERY, schema = @Schema(type = "string"),
					description = "What the export is called"),
			@Parameter(name = "view", in = ParameterIn.QUERY,
					schema = @Schema(type = "string", allowableValues = { "graph", "timeline" },
							defaultValue = "graph"),
					description = "What a picture (svg, png) shows"),
			@Parameter(name = "theme", in = ParameterIn.QUERY,
					schema = @Schema(type = "string", allowableValues = { "light", "dark" }, defaultValue = "light"),
					description = "The ground a picture (svg, png) is drawn on"),
			@Parameter(name = "lang", in = ParameterIn.QUERY,
					schema = @Schema(type = "string", allowableValues = { "en", "ko" }),
					description = "The language of what a person reads in it; Accept-Language if absent"),
			@Parameter(name = "progress", in = ParameterIn.QUERY, schema = @Schema(type = "string"),
					description = "An identifier of the client's own, to ask how far it is and to cancel it") })
	void export(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, Locale locale,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		send(ExportRequest.of(parameters), locale, request, response);
	}

	/** What is named in the body, which may be long. */
	@PostMapping
	@Answers(headers = { TOTAL, UNDATED, UNKNOWN, HttpHeaders.CONTENT_DISPOSITION }, statuses = { "404", "409", "413" },
			file = true)
	@Operation(operationId = "exportNamed", summary = "What is named in the body, as a file")
	void export(@RequestBody ExportRequest order, Locale locale, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		send(order, locale, request, response);
	}

	/**
	 * How much an order would hold; what is wrong with it is told as by the order itself.
	 */
	@PostMapping("/count")
	@Answers(statuses = { "404", "413" })
	@Operation(operationId = "countExport", summary = "How much an export would hold")
	ExportSummary count(@RequestBody ExportRequest order, Locale locale) {
		return this.exports.prepare(order.order(locale)).summary();
	}

	/** The formats there are, told in the language of who asks. */
	@GetMapping("/formats")
	@Operation(operationId = "listFormats", summary = "The formats there are, and what each can't hold")
	List<Format> formats(Locale locale, HttpServletResponse response) {
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		return this.exports.formats().stream().map((each) -> Format.of(each, locale)).toList();
	}

	/** What the node-link JSON looks like, for programs that check it. */
	@GetMapping(path = "/schema", produces = "application/schema+json")
	@Operation(operationId = "getExportSchema", summary = "The JSON Schema (2020-12) of the format json")
	Resource schema() {
		return this.exports.jsonSchema();
	}

	/** How far an export is. */
	@GetMapping("/progress/{id}")
	@Operation(operationId = "getExport", summary = "How far an export is")
	ExportRun.Status progress(
			@PathVariable @Parameter(description = "The identifier that the client gave it") String id) {
		return run(id).status();
	}

	/** Cancels an export. */
	@DeleteMapping("/progress/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "cancelExport", summary = "Cancel an export")
	void cancel(@PathVariable @Parameter(description = "The identifier that the client gave it") String id) {
		run(id).cancel();
	}

	private ExportRun run(String id) {
		return this.runs.find(id).orElseThrow(() -> new UnknownExportRunException(id));
	}

	private void send(ExportRequest wanted, Locale locale, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ExportOrder order = wanted.order(locale);
		PreparedExport export = this.exports.prepare(order);
		boolean withBody = !HttpMethod.HEAD.matches(request.getMethod());
		ExportRun run = this.runs.begin(withBody ? wanted.progress() : null);
		head(order.format(), export, response);
		if (withBody) {
			write(export, run, response);
		}
	}

	private static void head(ExportFormat format, PreparedExport export, HttpServletResponse response) {
		response.setContentType(format.mediaType());
		if (format.isText()) {
			response.setCharacterEncoding(StandardCharsets.UTF_8);
		}
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(export.fileName()));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(TOTAL, String.valueOf(export.summary().facts()));
		response.setHeader(UNDATED, String.valueOf(export.summary().undated()));
		response.setHeader(UNKNOWN, String.valueOf(export.summary().unknown()));
	}

	private static void write(PreparedExport export, ExportRun run, HttpServletResponse response) throws IOException {
		try {
			export.writeTo(response.getOutputStream(), run);
			run.end(State.COMPLETED);
		}
		catch (IOException | RuntimeException ex) {
			if (DisconnectedClientHelper.isClientDisconnectedException(ex)) {
				run.end(State.CANCELLED);
				LOG.debug("The client of an export went away", ex);
				return;
			}
			run.end((ex instanceof ExportCancelledException) ? State.CANCELLED : State.FAILED);
			if (response.isCommitted()) {
				throw new BrokenExportException(ex);
			}
			response.reset();
			throw ex;
		}
	}

	/**
	 * A format, as a client lists it.
	 *
	 * @param id its name
	 * @param extension the ending of its files
	 * @param mediaType its media type
	 * @param facts how it can hold facts, the usual way first
	 * @param mostFacts the most facts it can hold, null for any number
	 * @param purpose what it is for
	 * @param limits what it can't hold
	 */
	record Format(String id, String extension, String mediaType, List<String> facts, @Nullable Long mostFacts,
			String purpose, String limits) {

		static Format of(FormatDescription description, Locale locale) {
			ExportFormat format = description.format();
			return new Format(format.id(), format.extension(), format.mediaType(),
					description.shapes().stream().map(FactShape::id).toList(),
					(description.mostFacts() < Long.MAX_VALUE) ? description.mostFacts() : null,
					description.purpose(locale), description.limits(locale));
		}

	}

}
