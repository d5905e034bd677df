package io.entente.extraction.internal.entities;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceGazetteerTests {

	private static final PlaceGazetteer PLACES = new PlaceGazetteer();

	@Test
	void a_well_known_city_tells_its_country() {
		assertThat(PLACES.country("Osaka", List.of())).hasValue("JPN");
		assertThat(PLACES.country("GUADALAJARA", List.of())).hasValue("MEX");
		assertThat(PLACES.country("Düsseldorf", List.of())).hasValue("DEU");
		assertThat(PLACES.country("Nyongbyon", List.of("PRK"))).hasValue("PRK");
	}

	@Test
	void the_far_larger_namesake_is_meant() {
		assertThat(PLACES.country("Paris", List.of("USA"))).hasValue("FRA");
	}

	@Test
	void namesakes_are_told_apart_by_the_country_that_the_text_names() {
		assertThat(PLACES.country("Cambridge", List.of())).isEmpty();
		assertThat(PLACES.country("Cambridge", List.of("GBR", "FRA"))).hasValue("GBR");
		assertThat(PLACES.country("Cambridge", List.of("GBR", "USA"))).isEmpty();
	}

	@Test
	void a_small_place_needs_its_country_in_the_text() {
		assertThat(PLACES.country("Estepona", List.of())).isEmpty();
		assertThat(PLACES.country("Estepona", List.of("ESP"))).hasValue("ESP");
	}

	@Test
	void a_region_of_several_countries_has_none() {
		assertThat(PLACES.contains("Horn of Africa")).isTrue();
		assertThat(PLACES.country("Horn of Africa", List.of("ETH"))).isEmpty();
	}

	@Test
	void first_level_divisions_and_counties_are_known() {
		assertThat(PLACES.country("South Hamgyong", List.of())).hasValue("PRK");
		assertThat(PLACES.country("Bavaria", List.of())).hasValue("DEU");
		assertThat(PLACES.country("Samjiyon", List.of("PRK"))).hasValue("PRK");
	}

}
