package io.entente.resolution;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;

import static org.assertj.core.api.Assertions.assertThat;

class EntityMatchTests {

	@ParameterizedTest
	@CsvSource({ "Lee Eun-kyung, Eun-kyung Lee, another order", "Shin Young-jun, Shin Youngjun, apart and together",
			"Javad Zarif, Mohammad Javad Zarif, all names of the shorter", "Rosa Quispe, Rossa Quispé, few letters",
			"Volodymyr Zelensky, Volodymyr Zelenskyy, few letters" })
	void spellings_of_one_person_meet_and_are_proposed_with_their_reason(String one, String other, String reason) {
		Entity first = person(one);
		Entity second = person(other);
		assertThat(EntityMatch.of(first, second)).get()
			.satisfies((match) -> assertThat(match.reason()).contains(reason));
		assertThat(Collections.disjoint(EntityBlocks.keys(first), EntityBlocks.keys(second))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Kim Jong-un, Kim Jong-il", "Kim, Kim Jong-un", "Anna Kovacs, Peter Kovacs",
			"Rosa Quispe, Pedro Salas" })
	void two_people_are_not_proposed_for_a_shared_surname(String one, String other) {
		assertThat(EntityMatch.of(person(one), person(other))).isEmpty();
	}

	@Test
	void a_surname_alone_finds_nobody() {
		assertThat(EntityBlocks.keys(person("Kim"))).isEmpty();
	}

	@Test
	void an_acronym_meets_the_body_whose_initials_it_is() {
		Entity acronym = body("AEOI", null);
		Entity name = body("Atomic Energy Organization of Iran", "IRN");
		assertThat(EntityBlocks.keys(name)).containsAnyElementsOf(EntityBlocks.keys(acronym));
		assertThat(EntityMatch.of(acronym, name)).flatMap((match) -> match.inCompany(2))
			.get()
			.satisfies((match) -> assertThat(match.reason()).contains("initials").contains("2 others in common"));
		assertThat(EntityMatch.of(acronym, name).orElseThrow().inCompany(0)).as("alone too little").isEmpty();
	}

	@Test
	void ministries_are_never_proposed_where_two_countries_are_told_or_one_is_not() {
		Entity vietnam = body("Ministry of Health (Vietnam)", "VNM");
		Entity north = body("Ministry of Health (North Korea)", "PRK");
		Entity unknown = body("Ministry of Health", null);
		assertThat(EntityMatch.of(vietnam, north)).isEmpty();
		assertThat(propose(vietnam, unknown, 0)).isEmpty();
		assertThat(propose(vietnam, unknown, 9)).as("every country has one").isEmpty();
	}

	@Test
	void countries_are_never_in_doubt() {
		Entity country = new Entity(EntityUid.of(EntityType.COUNTRY, "VNM"), EntityType.COUNTRY, "Vietnam", List.of(),
				"VNM");
		assertThat(EntityBlocks.keys(country)).isEmpty();
	}

	@Test
	void a_university_and_its_faculty_are_two() {
		assertThat(EntityMatch.of(body("Hanoi Medical University", "VNM"),
				body("Hanoi Medical University Faculty of Nursing", "VNM")))
			.isEmpty();
	}

	private static Optional<EntityMatch> propose(Entity one, Entity other, int inCommon) {
		return EntityMatch.of(one, other).flatMap((match) -> match.inCompany(inCommon));
	}

	private static Entity person(String name) {
		return new Entity(EntityUid.of(EntityType.PERSON, name), EntityType.PERSON, name, List.of(), null);
	}

	private static Entity body(String name, @Nullable String iso3) {
		return new Entity(EntityUid.of(EntityType.ORGANIZATION, name + iso3), EntityType.ORGANIZATION, name, List.of(),
				iso3);
	}

}
