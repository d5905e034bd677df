package io.entente.api;

import java.time.Instant;
import java.util.List;

import io.entente.investigations.Investigation;
import io.entente.investigations.InvestigationService;
import io.entente.investigations.InvestigationVersion;
import io.entente.investigations.InvestigationVersion.Reason;
import io.entente.investigations.VersionComparison;
import io.entente.model.InvestigationUid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The versions of an investigation over HTTP.
 */
@RestController
@RequestMapping("/api/v1/investigations/{uid}/versions")
@Tag(name = "Investigations")
class InvestigationVersionController {

	private final InvestigationService investigations;

	InvestigationVersionController(InvestigationService investigations) {
		this.investigations = investigations;
	}

	@GetMapping
	@Operation(operationId = "listVersions", summary = "The versions that are kept, the latest first")
	List<VersionHead> versions(@PathVariable @Parameter(description = "The investigation") String uid) {
		return this.investigations.versions(new InvestigationUid(uid)).stream().map(VersionHead::of).toList();
	}

	@GetMapping("/{number}")
	@Operation(operationId = "getVersion", summary = "A version")
	InvestigationVersion version(@PathVariable @Parameter(description = "The investigation") String uid,
			@PathVariable @Parameter(description = "The number of the version") long number) {
		return this.investigations.version(new InvestigationUid(uid), number);
	}

	@GetMapping("/{number}/changes")
	@Operation(operationId = "listChanges", summary = "What a version differs in from an earlier one")
	List<VersionComparison.Point> changes(@PathVariable @Parameter(description = "The investigation") String uid,
			@PathVariable @Parameter(description = "The number of the version") long number,
			@RequestParam @Parameter(description = "The number of the earlier version", example = "1") long since) {
		InvestigationUid investigation = new InvestigationUid(uid);
		return VersionComparison.of(this.investigations.version(investigation, since).content(),
				this.investigations.version(investigation, number).content());
	}

	@PostMapping("/{number}/restore")
	@Operation(operationId = "restoreVersion", summary = "Take an earlier version up again, as a new one")
	ResponseEntity<Investigation> restore(@PathVariable @Parameter(description = "The investigation") String uid,
			@PathVariable @Parameter(description = "The number of the version") long number) {
		return TaggedInvestigation.of(this.investigations.restore(new InvestigationUid(uid), number));
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

}
