package io.entente.review;

/**
 * What a person decided on a proposal, to be taken back by.
 *
 * @param uid the decision's identifier
 * @param proposal what was decided on
 * @param same whether the two are one
 */
public record Decision(String uid, Proposal proposal, boolean same) {
}
