package io.entente.model;

/**
 * A part of an article's cleaned text with its function. Blocks are in order, don't
 * overlap, and a blank line or line break ends a sentence at each border.
 *
 * @param span where it stands
 * @param kind what it is
 */
public record Block(TextSpan span, BlockKind kind) {
}
