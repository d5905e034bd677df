package io.entente.matrix;

import io.entente.model.EntityUid;
import org.jspecify.annotations.Nullable;

/**
 * A country or organization of the matrix.
 *
 * @param key what it is known by within one answer
 * @param uid its identifier, null for a country that only its organizations tell of
 * @param name its name
 * @param iso3 its country's code, null where unknown
 * @param numeric that country's numeric code in UN M49, three digits, null where unknown
 * @param region the M49 code of the subregion, null where unknown
 * @param tally its facts with anybody
 */
public record Party(String key, @Nullable EntityUid uid, String name, @Nullable String iso3, @Nullable String numeric,
		@Nullable String region, Tally tally) {
}
