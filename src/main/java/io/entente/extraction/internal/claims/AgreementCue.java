package io.entente.extraction.internal.claims;

import java.util.Set;

import io.entente.extraction.internal.claims.AgreementLexicon.Force;
import io.entente.model.AgreementStatus;

/**
 * What a verb or noun tells of an agreement.
 *
 * @param status the stage it is in then
 * @param force how it says so
 * @param mood how real that is
 * @param trigger the token that tells it
 * @param parties who does it
 * @param rule how it was read
 */
record AgreementCue(AgreementStatus status, Force force, Mood mood, int trigger, Set<String> parties, ClaimRule rule) {

	static AgreementCue of(AgreementLexicon.Stage stage, Mood mood, int trigger, Set<String> parties, ClaimRule rule) {
		return new AgreementCue(stage.status(), stage.force(), mood, trigger, parties, rule);
	}

}
