package io.entente.api;

import java.util.stream.Stream;

import io.entente.canvas.UnknownEntityException;
import io.entente.dossier.DossierService;
import io.entente.dossier.PairDossier;
import io.entente.dossier.PairService;
import io.entente.model.EntityUid;
import io.entente.selection.Selection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Two entities over HTTP.
 */
@RestController
@Deadline
@Tag(name = "Entities")
class PairController {

	private final PairService pairs;

	private final DossierService dossiers;

	PairController(PairService pairs, DossierService dossiers) {
		this.pairs = pairs;
		this.dossiers = dossiers;
	}

	@GetMapping("/api/v1/pairs/{a}/{b}")
	@Operation(operationId = "getPair", summary = "What two entities have to do with one another",
			description = "Their facts are listed by /facts?entity={a}&entity={b}&match=all.")
	PairDossier pair(@PathVariable @Parameter(description = "The one") EntityUid a,
			@PathVariable @Parameter(description = "The other") EntityUid b, Selection selection) {
		if (a.equals(b)) {
			throw new IllegalArgumentException("A pair is two entities, not one twice");
		}
		return this.pairs.findPair(a, b, selection)
			.orElseThrow(() -> new UnknownEntityException(
					Stream.of(a, b).filter((each) -> this.dossiers.findProfile(each).isEmpty()).findFirst().orElse(a)));
	}

}
