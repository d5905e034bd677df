package io.entente.extraction.internal.times;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where in time a time expression is read from.
 *
 * @param today the day of writing, null if it isn't known at all
 * @param tense the tense of the clause
 * @param narrative the dates told shortly before
 */
record Moment(@Nullable LocalDate today, Tense tense, Narrative narrative) {
}
