package io.entente.model;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTests {

	@Test
	void a_short_passage_is_shown_whole() {
		Excerpt excerpt = Excerpt.of("They met. They signed. They left.", List.of(new TextSpan(10, 22)));
		assertThat(excerpt.text()).isEqualTo("They met. They signed. They left.");
		assertThat(marked(excerpt)).containsExactly("They signed.");
	}

	@Test
	void a_long_passage_is_cut_between_words_and_says_so() {
		String passage = "word ".repeat(400) + "They signed." + " word".repeat(400);
		int at = passage.indexOf("They");
		Excerpt excerpt = Excerpt.of(passage, List.of(new TextSpan(at, at + 12)));
		assertThat(excerpt.text()).startsWith("… word").endsWith("word …").hasSizeLessThan(400);
		assertThat(marked(excerpt)).containsExactly("They signed.");
	}

	@Test
	void several_places_stay_marked() {
		Excerpt excerpt = Excerpt.of("One. Two. Three.", List.of(new TextSpan(0, 4), new TextSpan(10, 16)));
		assertThat(marked(excerpt)).containsExactly("One.", "Three.");
	}

	@Test
	void words_that_never_end_are_not_searched_for_a_border() {
		String passage = "字".repeat(2_000);
		Excerpt excerpt = Excerpt.of(passage, List.of(new TextSpan(1_000, 1_010)));
		assertThat(marked(excerpt)).containsExactly("字".repeat(10));
	}

	private static List<String> marked(Excerpt excerpt) {
		return excerpt.marks().stream().map((mark) -> mark.of(excerpt.text())).toList();
	}

}
