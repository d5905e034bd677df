package io.entente.extraction;

import io.entente.model.ArticleEntity;
import io.entente.model.Extraction;
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
	void a_word_without_end_takes_no_memory() {
		Reading reading = Reading.of("Kenya " + "a".repeat(200_000) + " signed a trade pact with Norway.");
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

	@Test
	void a_sentence_read_in_pieces_is_noted() {
		assertThat(Reading.of("Kenya and Norway share water ".repeat(100)).extraction().notes()).singleElement()
			.asString()
			.contains("in pieces");
	}

	@Test
	void a_book_is_read_to_the_bound_and_noted() {
		String text = "Kenya met Norway. " + "\t".repeat(ReadingBounds.LONGEST_TEXT) + " Chile met Peru.";
		Reading reading = Reading.of(text);
		assertThat(reading.entities()).containsExactly("COUNTRY Kenya", "COUNTRY Norway");
		assertThat(reading.extraction().article().text()).isEqualTo(text);
		assertThat(reading.extraction().notes()).singleElement().asString().contains("Only the first");
	}

	@Test
	void words_hyphenated_without_end_are_read_in_pieces() {
		Reading reading = Reading.of("Kenya-Norway-".repeat(4000) + " met Chile.");
		assertThat(reading.entities()).contains("COUNTRY Kenya", "COUNTRY Chile");
	}

	@Test
	void a_text_of_marks_is_read_to_as_many_as_words_would_be() {
		String text = "Kenya met Norway in Oslo. " + "( ".repeat(100_000) + "Chile met Peru.";
		Reading reading = Reading.of(text);
		assertThat(reading.entities()).contains("COUNTRY Kenya").doesNotContain("COUNTRY Chile");
		assertThat(reading.extraction().notes()).anyMatch((note) -> note.startsWith("Only the first 180,"));
	}

	@Test
	void english_is_read_among_other_scripts() {
		String text = "Kenya and Norway signed an agreement on fisheries. 东盟与中国签署了合作协议. "
				+ "Chile اتفاقية بين مصر thanked Peru 😀👩‍👩‍👧 on Monday.";
		Reading reading = Reading.of(text);
		assertThat(reading.entities()).containsExactlyInAnyOrder("COUNTRY Kenya", "COUNTRY Norway", "COUNTRY Chile",
				"COUNTRY Peru");
		assertThat(reading.agreement().evidence()).isNotEmpty();
	}

	@Test
	void other_scripts_name_nobody() {
		assertThat(Reading.of("合意 ".repeat(500) + "סין ויפן ".repeat(500)).extraction().entities()).isEmpty();
	}

	@Test
	void names_in_capitals_are_read_by_their_place_in_the_sentence() {
		Reading reading = Reading
			.of("THE MINISTER OF HEALTH OF KENYA, JANE WAMBUI, MET HER NORWEGIAN COLLEAGUE IN OSLO.");
		assertThat(reading.entities()).contains("COUNTRY Kenya", "PERSON Jane Wambui", "PLACE Oslo");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kenya\tNorway\t1,204\t3.5%\n", "Kenya | Norway | 17 | n/a\n",
			"\"“'‘Kenya met Norway’'”\" ", "Minister Ann Lee, ", "K e n y a ", "<p>Kenya &amp; Norway</p>",
			"3 May 2021, last week, ", "Kenya\u0000\u200b\u202e met\u0007 Norway\ufffd. ", "e\u0301\u0301", "......",
			"(((()))", "👩‍👩‍👧🇰🇪" })
	void whatever_is_repeated_keeps_its_offsets(String unit) {
		String text = unit.repeat(6000 / unit.length());
		Extraction extraction = Reading.of(text).extraction();
		assertThat(extraction.entities().stream().flatMap((entity) -> entity.mentions().stream()))
			.allMatch((mention) -> mention.span().of(text).replaceAll("\\s+", " ").equals(mention.surface()));
		assertThat(extraction.times()).allMatch((time) -> time.span().of(text).equals(time.surface()));
		assertThat(extraction.claims().stream().flatMap((claim) -> claim.evidence().stream()))
			.allMatch((span) -> span.end() <= text.length());
	}

	@ParameterizedTest
	@ValueSource(strings = { "😀😀", "( ( 12 34", "" })
	void a_text_without_words_is_noted(String text) {
		assertThat(Reading.of(text).extraction().notes()).containsExactly("The text has no words.");
	}

	@Test
	void capitals_and_other_scripts_are_noted() {
		assertThat(Reading.of("KENYA AND NORWAY SIGNED AN AGREEMENT ON FISHERIES IN OSLO.").extraction().notes())
			.singleElement()
			.asString()
			.contains("in capitals");
		assertThat(
				Reading.of("Kenya met Norway. وقعت مصر والسودان اتفاقية بشأن المياه في القاهرة").extraction().notes())
			.singleElement()
			.asString()
			.contains("not Latin");
	}

	@Test
	void a_plain_article_needs_no_note() {
		assertThat(Reading.of("Kenya met Norway in Oslo on 3 May 2021.").extraction().notes()).isEmpty();
	}

}
