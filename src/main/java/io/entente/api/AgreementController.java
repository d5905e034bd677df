package io.entente.api;

import java.util.List;

import io.entente.agreements.Agreement;
import io.entente.agreements.AgreementDetails;
import io.entente.agreements.AgreementOrder;
import io.entente.agreements.AgreementService;
import io.entente.evidence.UnknownFactException;
import io.entente.model.FactUid;
import io.entente.selection.Selection;
import io.entente.selection.SelectionCount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The ledger over HTTP; it takes the selection's parameters as the pages do.
 */
@RestController
@RequestMapping("/api/v1/agreements")
@Deadline
@Tag(name = "Agreements")
class AgreementController {

	private final AgreementService agreements;

	AgreementController(AgreementService agreements) {
		this.agreements = agreements;
	}

	@GetMapping
	@Operation(operationId = "listAgreements", summary = "The agreements of a selection, with their stages")
	ResponseEntity<Ledger> agreements(@RequestParam(defaultValue = "-news") @Parameter(
			description = "The order: title, parties, kind, sector, status, date, origins or news; with a hyphen in"
					+ " front the last first") String sort,
			Selection selection, @RequestParam(required = false) @Nullable String cursor,
			@Limit(standard = 40, min = 0, max = 100) int limit) {
		AgreementOrder order = AgreementOrder.of(sort)
			.orElseThrow(() -> new IllegalArgumentException(
					"The ledger can't be sorted by '%s'".formatted(Quoted.of(sort))));
		SelectionCount count = this.agreements.count(selection);
		RankedPage<Agreement> page = (limit == 0) ? new RankedPage<>(List.of(), cursor)
				: RankedPage.of(selection.address("agreements " + order.address()), cursor, limit,
						(skip, most) -> this.agreements.findAgreements(selection, order, skip, most),
						(row) -> row.uid().value());
		return NextPage.after(new Ledger(page.rows(), count.total(), count.undated(), page.next()), page.next());
	}

	@GetMapping("/{uid}")
	@Operation(operationId = "getAgreement", summary = "One agreement with its sentences and related agreements")
	AgreementDetails agreement(@PathVariable @Parameter(description = "The agreement") FactUid uid) {
		return this.agreements.findAgreement(uid).orElseThrow(() -> new UnknownFactException(uid));
	}

	/**
	 * Some rows of the ledger.
	 *
	 * @param rows in order
	 * @param total how many the selection holds
	 * @param undated how many more it would hold, were their dates known
	 * @param next the cursor of the next page, null at the end
	 */
	record Ledger(List<Agreement> rows, long total, long undated, @Nullable String next) {
	}

}
