package io.entente.model;

/**
 * A stretch of text that tells a date.
 *
 * @param span where it stands
 * @param surface the text as it stands there
 * @param date the date it tells
 */
public record TimeMention(TextSpan span, String surface, FuzzyDate date) {
}
