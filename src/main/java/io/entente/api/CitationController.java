package io.entente.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.entente.citations.Citation;
import io.entente.citations.CitationFormat;
import io.entente.citations.CitationList;
import io.entente.citations.CitationRequest;
import io.entente.citations.CitationService;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimUid;
import io.entente.model.FactUid;
import io.entente.model.InvestigationUid;
import io.entente.model.PassageUid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Citations over HTTP: all forms as JSON, or one form as a file.
 */
@RestController
@Deadline
@Tag(name = "Citations")
class CitationController {

	private final CitationService citations;

	CitationController(CitationService citations) {
		this.citations = citations;
	}

	/** How to cite several things at once. */
	@GetMapping("/api/v1/citations")
	@Answers(statuses = "404")
	@Operation(operationId = "getCitations", summary = "How to cite several things at once",
			description = "All forms as JSON; with a style that form alone, as a file.",
			responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json",
					schema = @Schema(implementation = CitationList.class))))
	ResponseEntity<?> citations(@RequestParam(defaultValue = "") @Parameter(description = "Facts") List<String> fact,
			@RequestParam(defaultValue = "") @Parameter(description = "Articles") List<String> article,
			@RequestParam(defaultValue = "") @Parameter(description = "Investigations") List<String> investigation,
			@RequestParam(required = false) @Parameter(
					description = "The one form wanted: chicago, apa, mla, bibtex, ris or csl-json") @Nullable String style) {
		return answer(new CitationRequest(fact.stream().map(FactUid::new).toList(),
				article.stream().map(ArticleUid::new).toList(),
				investigation.stream().map(InvestigationUid::new).toList()), style, "citations");
	}

	/** How to cite a fact, and the articles it rests on. */
	@GetMapping("/api/v1/facts/{uid}/citations")
	@Operation(operationId = "getFactCitations", summary = "How to cite a fact, and the articles it rests on",
			description = "All forms as JSON; with a style that form alone, as a file.",
			responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json",
					schema = @Schema(implementation = CitationList.class))))
	ResponseEntity<?> fact(@PathVariable @Parameter(description = "What is cited") String uid,
			@RequestParam(required = false) @Parameter(
					description = "The one form wanted: chicago, apa, mla, bibtex, ris or csl-json") @Nullable String style) {
		return answer(new CitationRequest(List.of(new FactUid(uid)), List.of(), List.of()), style, uid);
	}

	/** How to cite an article, or one sentence of it. */
	@GetMapping("/api/v1/articles/{uid}/citations")
	@Operation(operationId = "getArticleCitations", summary = "How to cite an article, or one sentence of it",
			description = "All forms as JSON; with a style that form alone, as a file.",
			responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json",
					schema = @Schema(implementation = Citation.class))))
	ResponseEntity<?> article(@PathVariable @Parameter(description = "What is cited") String uid,
			@RequestParam(required = false) @Parameter(description = "The claim that is cited") @Nullable String claim,
			@RequestParam(required = false) @Parameter(
					description = "The passage that the claim was read in") @Nullable String passage,
			@RequestParam(required = false) @Parameter(
					description = "The one form wanted: chicago, apa, mla, bibtex, ris or csl-json") @Nullable String style) {
		ArticleUid article = new ArticleUid(uid);
		Citation citation = this.citations.cite(article, permalink(article,
				(claim != null) ? new ClaimUid(claim) : null, (passage != null) ? new PassageUid(passage) : null));
		return (style != null) ? file(new CitationList(List.of(citation), 1), format(style), uid)
				: ResponseEntity.ok(citation);
	}

	/** How to cite an investigation. */
	@GetMapping("/api/v1/investigations/{uid}/citations")
	@Operation(operationId = "getInvestigationCitations", summary = "How to cite an investigation",
			description = "All forms as JSON; with a style that form alone, as a file. It is dated by its last change.",
			responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json",
					schema = @Schema(implementation = CitationList.class))))
	ResponseEntity<?> investigation(@PathVariable @Parameter(description = "What is cited") String uid,
			@RequestParam(required = false) @Parameter(
					description = "The one form wanted: chicago, apa, mla, bibtex, ris or csl-json") @Nullable String style) {
		return answer(new CitationRequest(List.of(), List.of(), List.of(new InvestigationUid(uid))), style, uid);
	}

	private ResponseEntity<?> answer(CitationRequest request, @Nullable String style, String name) {
		CitationFormat format = (style != null) ? format(style) : null;
		CitationList list = this.citations.cite(request, root());
		return (format != null) ? file(list, format, name) : ResponseEntity.ok(list);
	}

	private static URI permalink(ArticleUid article, @Nullable ClaimUid claim, @Nullable PassageUid passage) {
		UriComponentsBuilder link = ServletUriComponentsBuilder.fromCurrentContextPath()
			.pathSegment("article", article.value());
		if (claim != null) {
			link.queryParam("claim", claim.value());
		}
		return link.fragment((passage != null) ? passage.value() : null).build().toUri();
	}

	private static CitationFormat format(String style) {
		return CitationFormat.of(style)
			.orElseThrow(() -> new IllegalArgumentException("The parameter style must be one of %s, not '%s'"
				.formatted(List.of(CitationFormat.values()).stream().map(CitationFormat::id).toList(), style)));
	}

	private static ResponseEntity<byte[]> file(CitationList list, CitationFormat format, String name) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.parseMediaType(format.mediaType()), StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name + "." + format.extension()).build().toString())
			.body(list.write(format).getBytes(StandardCharsets.UTF_8));
	}

	private static URI root() {
		return URI.create(ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + "/");
	}

}
