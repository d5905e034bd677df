package io.entente.extraction.internal.claims;

import java.util.List;
import java.util.Optional;

import io.entente.extraction.internal.claims.AgreementLexicon.Force;
import io.entente.extraction.internal.claims.Phrase.Kind;

/**
 * "It was signed by A and B": the agreement of the sentence before, where that one speaks
 * of no other.
 */
final class AgreementPronouns {

	private final AgreementLexicon lexicon;

	AgreementPronouns(AgreementLexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** The agreement that "it" means as the subject of being signed, empty if none. */
	List<AgreementMention> of(Scene scene, Optional<AgreementMemory.Spoken> before) {
		Clauses clauses = scene.clauses();
		boolean subject = clauses.is(0, Kind.NOUN) && clauses.is(1, Kind.VERB) && clauses.word(0).equals("it")
				&& clauses.phrase(0).to() == 1 && clauses.isPassive(1);
		if (!subject || before.isEmpty()) {
			return List.of();
		}
		boolean brought = this.lexicon.stage(clauses.lemma(1))
			.filter((stage) -> stage.force() == Force.ACT)
			.isPresent();
		if (!brought) {
			return List.of();
		}
		AgreementMention told = before.get().mention();
		return List.of(new AgreementMention(told.kind(), told.firm(), 0, 0, 0, 1, 1, before.get().label(),
				told.multilateral(), true, false, false));
	}

}
