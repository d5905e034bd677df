package io.entente.api;

import java.util.List;
import java.util.Optional;

import io.entente.evidence.EvidenceService;
import io.entente.evidence.FactEvidence;
import io.entente.evidence.FactHead;
import io.entente.model.ClaimKind;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class FactControllerTests {

	private static final FactUid FACT = FactUid.of(ClaimKind.EVENT, "talks");

	private final EvidenceService service = mock();

	private final MockMvcTester mvc = ApiMvc.of(new FactController(mock(), mock(), mock(), this.service, ApiMvc.JSON));

	@Test
	void the_evidence_is_plain_json() {
		FactHead head = new FactHead(FACT, ClaimKind.EVENT, "CONSULT", "Talks", null, List.of(Sector.TRADE), null,
				Polarity.AFFIRMED, Modality.PLANNED, 0.5, 3, 2);
		given(this.service.findEvidence(FACT))
			.willReturn(Optional.of(new FactEvidence(head, List.of(), List.of(), 7, 0)));
		assertThat(this.mvc.get().uri("/api/v1/facts/{uid}/evidence", FACT)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"fact": {"uid": "%s", "kind": "EVENT", "modality": "PLANNED", "sectors": ["TRADE"], "articles": 3,
					          "origins": 2, "time": null}, "origins": [], "contradictions": [], "total": 7, "shown": 0}
					""".formatted(FACT));
	}

	@Test
	void a_fact_that_is_not_in_the_graph_is_a_problem_document() {
		given(this.service.findEvidence(FACT)).willReturn(Optional.empty());
		problem(FACT.value(), HttpStatus.NOT_FOUND, "No fact " + FACT + " is in this graph");
	}

	@Test
	void a_malformed_identifier_is_told() {
		problem("nonsense", HttpStatus.BAD_REQUEST,
				"The parameter uid must be the identifier of a fact, f- and 26 letters and digits, not 'nonsense'");
	}

	private void problem(String uid, HttpStatus status, String detail) {
		assertThat(this.mvc.get().uri("/api/v1/facts/{uid}/evidence", uid)).hasStatus(status)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo(detail);
	}

}
