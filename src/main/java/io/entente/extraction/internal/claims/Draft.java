package io.entente.extraction.internal.claims;

import java.util.List;
import java.util.Set;

import io.entente.model.AgreementStatus;
import io.entente.model.Argument;
import io.entente.model.ClaimKind;
import io.entente.model.Sector;
import io.entente.model.Terms;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a rule read it, before it gets its time, attribution and identity.
 *
 * @param kind agreement, event or tie
 * @param type its type by name
 * @param label what it is, in the article's words: "cooperation agreement", the post
 * @param arguments who takes part
 * @param sectors the fields it concerns
 * @param status an agreement's stage, else null
 * @param mood how real it is
 * @param rule the rule that read it
 * @param sentence the sentence's index
 * @param trigger the token that told it
 * @param proof the other sentence that it takes to prove it, the same where one is enough
 * @param terms what an agreement runs for and is worth
 * @param dateWithin where alone its date may stand, null if anywhere in the sentence
 * @param agreement how its sentence speaks of an agreement, else null
 */
record Draft(ClaimKind kind, String type, String label, List<Argument> arguments, Set<Sector> sectors,
		@Nullable AgreementStatus status, Mood mood, ClaimRule rule, int sentence, int trigger, int proof, Terms terms,
		@Nullable TextSpan dateWithin, @Nullable AgreementMention agreement) {

	Draft(ClaimKind kind, String type, String label, List<Argument> arguments, Set<Sector> sectors,
			@Nullable AgreementStatus status, Mood mood, ClaimRule rule, int sentence, int trigger) {
		this(kind, type, label, arguments, sectors, status, mood, rule, sentence, trigger, sentence, Terms.NONE, null,
				null);
	}

	/** The same, proven by another sentence besides. */
	Draft with(int otherProof) {
		return new Draft(this.kind, this.type, this.label, this.arguments, this.sectors, this.status, this.mood,
				this.rule, this.sentence, this.trigger, otherProof, this.terms, this.dateWithin, this.agreement);
	}

}
