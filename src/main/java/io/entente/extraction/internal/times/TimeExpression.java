package io.entente.extraction.internal.times;

import io.entente.model.TextSpan;

/**
 * A time expression found, not yet resolved.
 *
 * @param sentence the sentence's index
 * @param span where it stands
 * @param surface its text
 * @param meaning what it means
 * @param tense the tense of its clause
 * @param dayWithoutYear whether it is a day and month without a year, which bounds the
 * day of writing where it is told in the past tense
 * @param setsYear whether what follows is told of its year: "In 2011, …"
 */
record TimeExpression(int sentence, TextSpan span, String surface, Meaning meaning, Tense tense, boolean dayWithoutYear,
		boolean setsYear) {
}
