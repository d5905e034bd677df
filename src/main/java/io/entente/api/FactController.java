package io.entente.api;

import io.entente.evidence.EvidenceService;
import io.entente.evidence.FactEvidence;
import io.entente.evidence.UnknownFactException;
import io.entente.model.FactUid;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * One fact over HTTP.
 */
@RestController
@RequestMapping("/api/v1/facts")
class FactController {

	private final EvidenceService evidence;

	FactController(EvidenceService evidence) {
		this.evidence = evidence;
	}

	/** The sentences behind a fact, at most {@link EvidenceService#MAX_SENTENCES}. */
	@GetMapping("/{uid}/evidence")
	FactEvidence evidence(@PathVariable String uid) {
		FactUid fact = new FactUid(uid);
		return this.evidence.findEvidence(fact).orElseThrow(() -> new UnknownFactException(fact));
	}

}
