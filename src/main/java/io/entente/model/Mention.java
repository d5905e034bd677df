package io.entente.model;

/**
 * A stretch of text that refers to an entity.
 *
 * @param span where it stands
 * @param surface the text as it stands there
 * @param kind how it refers
 * @param score how sure the link to its entity within the article is, 0 to 1
 * @param method what found or linked it, a rule's or model's name
 */
public record Mention(TextSpan span, String surface, MentionKind kind, double score, String method) {
}
