package io.entente.resolution;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNamesTests {

	@ParameterizedTest
	@ValueSource(strings = { "Quispe", "al-Quispi", "de Quispe", "bin Quispi", "President Quispe" })
	void a_surname_with_what_stands_before_it_is_no_full_name(String name) {
		assertThat(PersonNames.isFull(name)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Rosa M. Quispe With Pedro Salas, Rosa M. Quispe", "Rosa Quispe And Pedro Salas, Rosa Quispe",
			"Rosa Quispe, Rosa Quispe" })
	void a_headline_that_runs_on_is_cut_after_the_name(String name, String cut) {
		assertThat(PersonNames.trimmed(name)).isEqualTo(cut);
	}

	@Test
	void honorifics_and_the_body_before_a_name_are_no_part_of_it() {
		assertThat(PersonNames.words("Seyyed Ali Quispi")).isEqualTo(PersonNames.words("IAEA Ali Quispi"))
			.containsExactly("ali", "quispi");
	}

}
