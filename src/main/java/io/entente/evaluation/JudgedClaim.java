package io.entente.evaluation;

import io.entente.model.ClaimKind;

/**
 * A claim that the marks say is right or wrong.
 *
 * @param kind agreement, event or tie
 * @param rule the rule that read it
 * @param confidence how sure the extractor was
 * @param right whether it is right
 */
public record JudgedClaim(ClaimKind kind, String rule, double confidence, boolean right) {
}
