package io.entente.api;

import java.util.List;
import java.util.Optional;

import io.entente.agreements.Agreement;
import io.entente.agreements.AgreementOrder;
import io.entente.agreements.AgreementService;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.selection.Selection;
import io.entente.selection.SelectionCount;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class AgreementControllerTests {

	private static final String LEDGER = "/api/v1/agreements";

	private static final FactUid TREATY = FactUid.of(ClaimKind.AGREEMENT, "treaty");

	private final AgreementService service = mock();

	private final MockMvcTester mvc = ApiMvc.of(new AgreementController(this.service));

	@Test
	void a_page_of_the_selection_is_plain_json() {
		EntityUid kenya = EntityUid.of(EntityType.COUNTRY, "KEN");
		Selection selection = Selection.of(kenya);
		given(this.service.count(selection)).willReturn(new SelectionCount(41, 2));
		given(this.service.findAgreements(selection, new AgreementOrder(AgreementOrder.Column.TITLE, true), 0, 11))
			.willReturn(List.of(new Agreement(TREATY, AgreementKind.TREATY, "Treaty", List.of(), 2, List.of(),
					AgreementStatus.SIGNED, null, Polarity.AFFIRMED, Modality.ACTUAL, 0.9, List.of(), 2, 3, null,
					null)));
		assertThat(this.mvc.get().uri(LEDGER + "?entity={e}&sort=-title&limit=10", kenya)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"total": 41, "undated": 2, "rows": [{"uid": "%s", "kind": "TREATY", "status": "SIGNED", "origins": 2,
							  "articles": 3, "stages": [], "overdue": null}], "next": null}"""
						.formatted(TREATY));
	}

	@Test
	void an_unknown_column_is_told() {
		problem("?sort=colour", HttpStatus.BAD_REQUEST, "The ledger can't be sorted by 'colour'");
	}

	@Test
	void a_limit_too_high_is_told_with_the_limit() {
		problem("?limit=1000", HttpStatus.BAD_REQUEST, "The limit must be 0 to 100, not 1,000");
	}

	@Test
	void an_agreement_that_is_not_there_is_a_problem_document() {
		given(this.service.findAgreement(TREATY)).willReturn(Optional.empty());
		problem("/" + TREATY, HttpStatus.NOT_FOUND, "No fact " + TREATY + " is in this graph");
	}

	private void problem(String rest, HttpStatus status, String detail) {
		assertThat(this.mvc.get().uri(LEDGER + rest)).hasStatus(status)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo(detail);
	}

}
