package io.entente.extraction;

import io.entente.model.ArticleEntity;
import io.entente.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HostileInputTests {

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "…", "((((((", "😀😀", "\ud83d broken \udc00" })
	void next_to_nothing_gives_nothing(String text) {
		assertThat(Reading.of(text).extraction().claims()).isEmpty();
	}

	@Test
	void a_word_of_half_a_megabyte_takes_no_memory() {
		Reading reading = Reading.of("Kenya " + "a".repeat(500_000) + " signed a trade pact with Norway.");
		assertThat(reading.entities()).contains("COUNTRY Kenya", "COUNTRY Norway");
	}

	@Test
	void a_sentence_without_end_is_read_in_pieces() {
		Reading reading = Reading.of("Kenya and Norway share water ".repeat(1000));
		assertThat(reading.mentions("Kenya")).hasSize(1000);
	}

	@Test
	void offsets_stay_right_behind_emoji_and_other_scripts() {
		String text = "👩‍👩‍👧 اتفاقية بين مصر والسودان — Kenya met Norway in Nairobi. 한국 Chile thanked Peru.";
		for (ArticleEntity entity : Reading.of(text).extraction().entities()) {
			for (Mention mention : entity.mentions()) {
				assertThat(mention.span().of(text)).isEqualTo(mention.surface());
			}
		}
		assertThat(Reading.of(text).entities()).contains("COUNTRY Kenya", "COUNTRY Peru");
	}

}
