package io.entente.resolution;

import java.util.Collections;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StorySignatureTests {

	private static final String REPORT = """
			Peru and Chile signed a memorandum on copper research in Lima on Tuesday. Mining Minister Rosa Quispe called \
			it a first step towards a shared laboratory in Arequipa. Her colleague Pedro Salas said that Chile would \
			send forty engineers next spring and pay half of the building. The two countries produce almost two fifths \
			of the copper of the world and have competed for buyers in Asia for decades. Quispe and Salas also spoke of \
			a common price index, which traders in London welcomed. Peru expects the laboratory to open in 2031. Farmers \
			near Arequipa fear for their water and want to be heard before the works begin. Salas promised a hearing.""";

	@Test
	void a_copy_with_another_frame_small_edits_and_a_cut_is_a_copy() {
		StorySignature report = StorySignature.of(REPORT);
		String copy = "LIMA, March 3 (Agencia) - " + REPORT.replace("called it a first step", "praised it as a step")
			.replace("next spring ", "")
			.replace(" Salas promised a hearing.", "");
		assertThat(StorySignature.of(copy).isCopyOf(report)).isTrue();
		assertThat(report.isCopyOf(StorySignature.of(copy))).isTrue();
		assertThat(Collections.disjoint(report.bands(), StorySignature.of(copy).bands())).isFalse();
	}

	@Test
	void case_spacing_and_punctuation_do_not_matter() {
		assertThat(StorySignature.of("PERU  and Chile met!").bands())
			.isEqualTo(StorySignature.of("Peru and Chile met.").bands());
	}

	@Test
	void texts_of_one_template_about_two_countries_are_two() {
		String other = REPORT.replace("Peru", "Ghana").replace("Quispe", "Mensah").replace("Arequipa", "Tamale");
		assertThat(StorySignature.of(other).isCopyOf(StorySignature.of(REPORT))).isFalse();
	}

	@Test
	void articles_that_only_end_with_the_same_background_are_two() {
		String background = REPORT.substring(REPORT.indexOf("The two countries"));
		String news = "Prices at the exchange of Santiago fell by a tenth after the strike at the port was called off, "
				+ "brokers said, and shares of mines lost more than they had won in the week before. ";
		assertThat(StorySignature.of(news + background).isCopyOf(StorySignature.of(REPORT))).isFalse();
	}

	@Test
	void a_stored_signature_is_the_same() {
		StorySignature report = StorySignature.of(REPORT);
		StorySignature stored = StorySignature.of(report.bytes());
		assertThat(stored.bands()).isEqualTo(report.bands());
		assertThat(stored.isCopyOf(report)).isTrue();
	}

	@Test
	void a_text_without_words_is_nobodys_copy() {
		assertThat(StorySignature.of("…").bands()).isEmpty();
		assertThat(StorySignature.of("").isCopyOf(StorySignature.of(""))).isFalse();
	}

}
