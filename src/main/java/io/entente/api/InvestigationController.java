package io.entente.api;

import java.util.List;

import io.entente.investigations.Holdings;
import io.entente.investigations.Investigation;
import io.entente.investigations.InvestigationContent;
import io.entente.investigations.InvestigationDiff;
import io.entente.investigations.InvestigationService;
import io.entente.investigations.InvestigationVersion.Reason;
import io.entente.model.InvestigationUid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
 * Investigations over HTTP. Their versions, notes and files have controllers of their
 * own.
 */
@RestController
@RequestMapping("/api/v1/investigations")
@Tag(name = "Investigations")
class InvestigationController {

	private final InvestigationService investigations;

	InvestigationController(InvestigationService investigations) {
		this.investigations = investigations;
	}

	@GetMapping
	@Operation(operationId = "listInvestigations", summary = "Investigations, the last changed first")
	ResponseEntity<InvestigationPage> list(
			@RequestParam(defaultValue = "") @Parameter(description = "Words of its name or description") String q,
			@RequestParam(required = false) @Nullable String cursor,
			@Limit(standard = 50, min = 1, max = InvestigationService.MAX_PAGE) int limit) {
		String words = q.strip();
		RankedPage<Investigation> page = RankedPage.of("investigations " + words, cursor, limit,
				(skip, most) -> this.investigations.list(words, skip, most), (row) -> row.uid().value());
		return NextPage.after(new InvestigationPage(page.rows(), this.investigations.count(words), page.next()),
				page.next());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(operationId = "createInvestigation", summary = "Begin an investigation")
	ResponseEntity<Investigation> create(@RequestBody InvestigationContent content) {
		return TaggedInvestigation.begun(this.investigations.create(content));
	}

	@GetMapping("/{uid}/holdings")
	@Operation(operationId = "getInvestigationHoldings",
			summary = "The entities and facts that it remembers and the graph still holds, to export them by name")
	Holdings holdings(@PathVariable @Parameter(description = "The investigation") String uid) {
		return this.investigations.holdings(new InvestigationUid(uid));
	}

	@GetMapping("/{uid}")
	@Operation(operationId = "getInvestigation", summary = "An investigation as it stands")
	ResponseEntity<Investigation> get(@PathVariable @Parameter(description = "The investigation") String uid) {
		return TaggedInvestigation.of(this.investigations.open(new InvestigationUid(uid)));
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
		return TaggedInvestigation.of(this.investigations.save(new InvestigationUid(uid),
				TaggedInvestigation.version(match), content, reason(reason)));
	}

	private static Reason reason(String reason) {
		return switch (reason) {
			case "saved" -> Reason.SAVED;
			case "autosaved" -> Reason.AUTOSAVED;
			default -> throw new IllegalArgumentException(
					"The reason must be saved or autosaved, not '%s'".formatted(Quoted.of(reason)));
		};
	}

	@DeleteMapping("/{uid}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "deleteInvestigation", summary = "Delete an investigation; it can be brought back")
	void delete(@PathVariable @Parameter(description = "The investigation") String uid) {
		this.investigations.delete(new InvestigationUid(uid));
	}

	@PostMapping("/{uid}/undelete")
	@Operation(operationId = "undeleteInvestigation", summary = "Bring back what was deleted")
	ResponseEntity<Investigation> undelete(@PathVariable @Parameter(description = "The investigation") String uid) {
		return TaggedInvestigation.of(this.investigations.undelete(new InvestigationUid(uid)));
	}

	@PostMapping("/{uid}/duplicate")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(operationId = "duplicateInvestigation", summary = "Begin another one like it")
	ResponseEntity<Investigation> duplicate(@PathVariable @Parameter(description = "The investigation") String uid,
			@RequestParam @Parameter(description = "What the new one is called") String name) {
		return TaggedInvestigation.begun(this.investigations.duplicate(new InvestigationUid(uid), name));
	}

	@GetMapping("/{uid}/diff")
	@Operation(operationId = "getInvestigationDiff",
			summary = "What has happened to its facts since they were taken as seen")
	InvestigationDiff diff(@PathVariable @Parameter(description = "The investigation") String uid) {
		return this.investigations.diff(new InvestigationUid(uid));
	}

	@PostMapping("/{uid}/seen")
	@Operation(operationId = "takeAsSeen", summary = "Take what is new as seen")
	ResponseEntity<Investigation> seen(@PathVariable @Parameter(description = "The investigation") String uid) {
		return TaggedInvestigation.of(this.investigations.takeAsSeen(new InvestigationUid(uid)));
	}

	/**
	 * Some of the investigations.
	 *
	 * @param rows in order
	 * @param total how many stand and have the words
	 * @param next the cursor of the next page, null at the end
	 */
	record InvestigationPage(List<Investigation> rows, long total, @Nullable String next) {
	}

}
