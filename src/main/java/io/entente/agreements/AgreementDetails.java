package io.entente.agreements;

import java.util.List;
import java.util.Optional;

import io.entente.evidence.EvidenceSentence;
import io.entente.model.ClaimUid;

/**
 * All that the ledger knows of one agreement.
 *
 * @param agreement the agreement
 * @param sentences the sentences behind it, newest article first
 * @param sentencesTotal how many there are in all
 * @param related other agreements, the closest first
 */
public record AgreementDetails(Agreement agreement, List<EvidenceSentence> sentences, long sentencesTotal,
		List<RelatedAgreement> related) {

	public AgreementDetails {
		sentences = List.copyOf(sentences);
		related = List.copyOf(related);
	}

	/** The sentence that a claim was read in, if it is among those given. */
	public Optional<EvidenceSentence> sentence(ClaimUid claim) {
		return this.sentences.stream().filter((sentence) -> sentence.claim().equals(claim)).findFirst();
	}

}
