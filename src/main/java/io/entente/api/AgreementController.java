package io.entente.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.entente.agreements.AgreementDetails;
import io.entente.agreements.AgreementOrder;
import io.entente.agreements.AgreementPage;
import io.entente.agreements.AgreementService;
import io.entente.evidence.UnknownFactException;
import io.entente.model.FactUid;
import io.entente.selection.Selection;
import jakarta.servlet.http.HttpServletRequest;

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
class AgreementController {

	private final AgreementService agreements;

	AgreementController(AgreementService agreements) {
		this.agreements = agreements;
	}

	/** Some of the selection's agreements, and how many it holds. */
	@GetMapping
	AgreementPage agreements(@RequestParam(defaultValue = "-news") String sort,
			@RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "40") int limit,
			HttpServletRequest request) {
		AgreementOrder order = AgreementOrder.of(sort)
			.orElseThrow(() -> new IllegalArgumentException("The ledger can't be sorted by '%s'".formatted(sort)));
		if (offset < 0 || limit < 0 || limit > AgreementService.MAX_PAGE) {
			throw new IllegalArgumentException("The offset must be 0 or more, the limit 0 to %d, not %,d and %,d"
				.formatted(AgreementService.MAX_PAGE, offset, limit));
		}
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
		Selection selection = Selection.of(parameters);
		AgreementPage count = this.agreements.count(selection);
		return new AgreementPage(this.agreements.findAgreements(selection, order, offset, limit), count.total(),
				count.undated());
	}

	/** One agreement with its sentences and related agreements. */
	@GetMapping("/{uid}")
	AgreementDetails agreement(@PathVariable String uid) {
		FactUid agreement = new FactUid(uid);
		return this.agreements.findAgreement(agreement).orElseThrow(() -> new UnknownFactException(agreement));
	}

}
