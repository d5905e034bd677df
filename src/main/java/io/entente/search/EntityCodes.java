package io.entente.search;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Stream;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;

/**
 * The identifiers that a typed text can stand for: itself, or the country of an ISO 3166
 * code of two or three letters.
 */
final class EntityCodes {

	private EntityCodes() {
	}

	static List<EntityUid> of(String text) {
		if (text.matches("[A-Za-z]{2,3}")) {
			String code = text.toUpperCase(Locale.ROOT);
			return Stream.of((code.length() == 3) ? code : threeLetters(code))
				.filter((iso3) -> !iso3.isEmpty())
				.map((iso3) -> EntityUid.of(EntityType.COUNTRY, iso3))
				.toList();
		}
		return text.matches("e-[a-z2-7]{26}") ? List.of(new EntityUid(text)) : List.of();
	}

	private static String threeLetters(String code) {
		try {
			return Locale.of("", code).getISO3Country();
		}
		catch (MissingResourceException ex) {
			return "";
		}
	}

}
