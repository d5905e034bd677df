package io.entente.article;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How documents are read.
 *
 * @param raw the text is taken as it is, so that offsets are those of the input; blocks
 * still tell its parts
 * @param published the date of publication given by the person, null if none was given
 */
public record ReadOptions(boolean raw, @Nullable LocalDate published) {

	public static final ReadOptions DEFAULT = new ReadOptions(false, null);

}
