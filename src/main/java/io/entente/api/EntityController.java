package io.entente.api;

import java.net.URI;
import java.util.List;

import io.entente.canvas.UnknownEntityException;
import io.entente.dossier.DossierService;
import io.entente.dossier.EntityOverview;
import io.entente.dossier.EntityProfile;
import io.entente.dossier.OverviewService;
import io.entente.dossier.Partner;
import io.entente.dossier.Ranking;
import io.entente.model.EntityUid;
import io.entente.selection.Selection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Entities over HTTP.
 */
@RestController
@RequestMapping("/api/v1/entities/{uid}")
@Deadline
@Tag(name = "Entities")
class EntityController {

	private final DossierService dossiers;

	private final OverviewService overviews;

	private final FactPages pages;

	EntityController(DossierService dossiers, OverviewService overviews, FactPages pages) {
		this.dossiers = dossiers;
		this.overviews = overviews;
		this.pages = pages;
	}

	@GetMapping
	@Answers(statuses = "308")
	@Operation(operationId = "getEntity", summary = "One entity, and how much is known of it",
			description = "An entity that a person joined to another leads to that one by a redirect (308).")
	ResponseEntity<EntityProfile> entity(@PathVariable @Parameter(description = "The entity") EntityUid uid) {
		return this.dossiers.findCanonical(uid)
			.map((canonical) -> ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
				.location(address(canonical))
				.<EntityProfile>build())
			.orElseGet(() -> ResponseEntity.ok(profile(uid)));
	}

	@GetMapping("/overview")
	@Operation(operationId = "getEntityOverview", summary = "What an entity's facts amount to",
			description = "Counted over the facts that the selection leaves, the latest 10,000 at most; what is stated,"
					+ " planned and denied each apart.")
	EntityOverview overview(@PathVariable @Parameter(description = "The entity") EntityUid uid,
			@RequestParam(defaultValue = "facts") @Parameter(
					description = "What partners are ranked by: facts, origins or weight") String rank,
			Selection selection) {
		return this.overviews.findOverview(profile(uid).entity().uid(), selection,
				Constants.read(Ranking.class, "rank", rank));
	}

	@GetMapping("/facts")
	@Operation(operationId = "listEntityFacts", summary = "An entity's facts",
			description = "Those that the selection leaves, the latest first and the undated last. Entities of the"
					+ " selection have to take part too.")
	ResponseEntity<FactPages.FactPage> facts(@PathVariable @Parameter(description = "The entity") EntityUid uid,
			Selection selection, @RequestParam(required = false) @Nullable String cursor,
			@Limit(standard = FactPages.STANDARD, max = FactPages.MAX) int limit) {
		return this.pages.page(OverviewService.of(selection, List.of(profile(uid).entity().uid())), cursor, limit);
	}

	@GetMapping("/partners")
	@Operation(operationId = "listPartners", summary = "Who an entity has to do with",
			description = "Those with the most facts first, 100 at most; /graph/neighbours pages through all.")
	Partners partners(@PathVariable @Parameter(description = "The entity") EntityUid uid,
			@RequestParam(required = false) @Parameter(description = "The only relation wanted: cooperates_with,"
					+ " affiliated_with, member_of or based_in") @Nullable String relation) {
		Partner.Relation wanted = (relation != null) ? Constants.read(Partner.Relation.class, "relation", relation)
				: null;
		return new Partners(this.dossiers.findPartners(profile(uid).entity().uid(), wanted));
	}

	private EntityProfile profile(EntityUid uid) {
		return this.dossiers.findProfile(uid).orElseThrow(() -> new UnknownEntityException(uid));
	}

	private static URI address(EntityUid uid) {
		return ServletUriComponentsBuilder.fromCurrentContextPath().path("/api/v1/entities/{uid}").build(uid.value());
	}

	/**
	 * Who an entity has to do with.
	 *
	 * @param partners most facts first
	 */
	record Partners(List<Partner> partners) {
	}

}
