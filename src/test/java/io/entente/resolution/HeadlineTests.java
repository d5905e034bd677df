package io.entente.resolution;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeadlineTests {

	@Test
	void schedules_of_two_days_are_two() {
		assertThat(
				headline("Public Schedule – May 3, 2025", "").tellsApart(headline("Public Schedule – May 4, 2025", "")))
			.isTrue();
	}

	@Test
	void calls_with_two_people_are_two() {
		Headline quispe = headline("Minister Salas’s Call with Peruvian Minister Quispe",
				"Minister Salas spoke today with Minister Rosa Quispe.");
		Headline mamani = headline("Minister Salas’s Call with Peruvian Minister Mamani",
				"Minister Salas spoke today with Minister Jorge Mamani.");
		assertThat(quispe.tellsApart(mamani)).isTrue();
		assertThat(quispe.tellsApart(quispe)).isFalse();
	}

	@Test
	void another_wording_or_a_place_more_tells_nothing() {
		Headline peru = headline("Minister Salas’s Travel to Peru", "Minister Salas will travel to Peru.");
		Headline both = headline("Minister Salas’s Travel to Peru and Chile",
				"Minister Salas will travel to Peru and Chile.");
		assertThat(peru.tellsApart(both)).isFalse();
		assertThat(
				headline("Quake kills 30", "").tellsApart(headline("Dozens die as earth shakes in Arica, 32 dead", "")))
			.isFalse();
	}

	private static Headline headline(String title, String text) {
		return new Headline(title, StorySignature.of(text));
	}

}
