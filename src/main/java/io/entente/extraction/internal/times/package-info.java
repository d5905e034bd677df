/**
 * Finds dates and resolves them to EDTF against the date of publication and the tense of
 * their clause. Never makes a date more precise than it was told.
 */
@NullMarked
package io.entente.extraction.internal.times;

import org.jspecify.annotations.NullMarked;
