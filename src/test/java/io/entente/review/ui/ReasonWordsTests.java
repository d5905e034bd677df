package io.entente.review.ui;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.resolution.EntityMatch;
import io.entente.uikit.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonWordsTests {

	@ParameterizedTest
	@CsvSource({ "PERSON, Lee Eun-kyung, Eun-kyung Lee, order,", "PERSON, Shin Young-jun, Shin Youngjun, apart,",
			"PERSON, Javad Zarif, Mohammad Javad Zarif, shorter,", "PERSON, Rosa Quispe, Rossa Quispé, letters,",
			"PERSON, J. Smith, John Smith, initial,", "PLACE, Springfield, Springfield, place,",
			"ORGANIZATION, Green Harbour Council, Green Harbour Council, name,",
			"ORGANIZATION, Green Harbour Council, Green Harbour Council, country, VNM",
			"ORGANIZATION, Green Harbour Council, Green Harbor Council, letters, VNM",
			"ORGANIZATION, Atomic Energy Organization of Iran, Atomic Energy Organization, other-country, IRN" })
	void whatever_the_rules_say_is_said_in_both_languages(EntityType type, String one, String other, String name,
			@Nullable String iso3) {
		String kept = EntityMatch.of(entity(type, one, iso3), entity(type, other, iso3)).orElseThrow().reason();
		Object[] names = { one, other };
		assertThat(in(Locale.ENGLISH, kept)).isEqualToIgnoringCase(kept)
			.isEqualTo(Texts.in(Locale.ENGLISH, "review.reason." + name, names));
		assertThat(in(Locale.KOREAN, kept)).isEqualTo(Texts.in(Locale.KOREAN, "review.reason." + name, names));
	}

	@Test
	void an_acronym_stands_before_the_name_it_is_made_of() {
		String kept = EntityMatch
			.of(entity(EntityType.ORGANIZATION, "Atomic Energy Organization of Iran", "IRN"),
					entity(EntityType.ORGANIZATION, "AEOI", null))
			.orElseThrow()
			.reason();
		assertThat(in(Locale.KOREAN, kept)).isEqualTo("“AEOI”: “Atomic Energy Organization of Iran”의 머리글자로 된 이름");
	}

	@Test
	void company_is_counted_after_the_reason() {
		EntityMatch match = EntityMatch
			.of(entity(EntityType.PERSON, "Rosa Quispe", null), entity(EntityType.PERSON, "Rossa Quispe", null))
			.orElseThrow();
		assertThat(in(Locale.ENGLISH, match.inCompany(1).orElseThrow().reason()))
			.endsWith("differ in a few letters only; both are named with 1 other in common");
		assertThat(in(Locale.KOREAN, match.inCompany(2).orElseThrow().reason()))
			.isEqualTo("“Rosa Quispe”, “Rossa Quispe”: 몇 글자만 다름; 둘 다 같은 대상 2개와 함께 언급됨");
	}

	@Test
	void a_reason_that_is_not_known_is_shown_as_it_is_kept() {
		assertThat(in(Locale.KOREAN, "an older {rule} said so")).isEqualTo("an older {rule} said so");
	}

	private static String in(Locale locale, String kept) {
		return Texts.speaking(locale, () -> ReasonWords.of(kept));
	}

	private static Entity entity(EntityType type, String name, @Nullable String iso3) {
		return new Entity(EntityUid.of(type, name), type, name, List.of(), iso3);
	}

}
