package io.entente.search.internal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.entente.model.TextSpan;
import io.entente.search.MarkedLine;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "***", "\"\"", "[]{}()~^?:\\/!+-&|", "\u0000" })
	void a_text_without_a_word_asks_nothing(String typed) {
		assertThat(SearchText.parse(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\"b", "foo) OR (uid:*", "NOT AND OR", "[1 TO 9]", "a* b? c~ d^9", "\\u0041", "/vis.*/",
			"name:Vietnam", "\"unclosed phrase" })
	void nothing_typed_gets_into_the_syntax(String typed) {
		SearchText text = SearchText.parse(typed).orElseThrow();
		assertThat(text.forNames()).matches("[\\p{L}\\p{N}()\"*^~ ]+");
		assertThat(text.forTexts().replaceAll(" AND | OR ", " ")).doesNotContainPattern("[A-Z]");
	}

	@Test
	void operators_are_words_like_any_other() {
		assertThat(SearchText.parse("trade AND aid").orElseThrow().forTexts())
			.isEqualTo("trade AND and AND (aid^4 OR aid*)");
	}

	@Test
	void a_name_matches_as_it_is_as_a_beginning_or_misspelt() {
		assertThat(SearchText.parse("Vietnm").orElseThrow().forNames())
			.isEqualTo("(vietnm^8 OR vietnm*^3 OR vietnm~1)");
		assertThat(SearchText.parse("UN").orElseThrow().forNames()).isEqualTo("(un^8 OR un*^3)");
	}

	@Test
	void a_word_of_a_script_without_blanks_is_a_phrase_of_its_characters() {
		SearchText text = SearchText.parse("卫生部").orElseThrow();
		assertThat(text.forTexts()).isEqualTo("\"卫生部\"");
		assertThat(text.mark("越南卫生部长在卫生部").marks()).containsExactly(new TextSpan(2, 5), new TextSpan(7, 10));
		assertThat(text.snippet("前".repeat(900) + "卫生部" + "后".repeat(900)).marks()).hasSize(1);
	}

	@Test
	void a_korean_word_matches_with_its_particles() {
		SearchText text = SearchText.parse("북한 병원").orElseThrow();
		assertThat(text.forTexts()).isEqualTo("(북한^4 OR 북한*) AND (병원^4 OR 병원*)");
		assertThat(text.mark("북한은 병원을 지었다").marks()).containsExactly(new TextSpan(0, 3), new TextSpan(4, 7));
	}

	@Test
	void quoted_words_are_a_phrase() {
		assertThat(SearchText.parse("\"North Korea\" visit").orElseThrow().forTexts())
			.isEqualTo("\"north korea\" AND (visit^4 OR visit*)");
	}

	@Test
	void only_the_beginning_of_a_very_long_text_counts() {
		String query = SearchText.parse("word ".repeat(10_000)).orElseThrow().forNames();
		assertThat(query.split(" AND ")).hasSize(SearchText.MAX_WORDS);
	}

	@Test
	void marks_words_that_begin_as_typed_whatever_their_accents() {
		MarkedLine line = SearchText.parse("kovacs sign").orElseThrow().mark("Anna Kovács signed");
		assertThat(line.marks()).containsExactly(new TextSpan(5, 11), new TextSpan(12, 18));
	}

	@Test
	void a_snippet_shows_the_match_and_fits() {
		String passage = "lorem ".repeat(200) + "Vietnam " + "ipsum ".repeat(200);
		MarkedLine snippet = SearchText.parse("vietnam").orElseThrow().snippet(passage);
		assertThat(snippet.text().length()).isLessThanOrEqualTo(SearchText.SNIPPET + 4);
		assertThat(snippet.marks()).singleElement()
			.satisfies((mark) -> assertThat(mark.of(snippet.text())).isEqualTo("Vietnam"));
	}

	@Test
	void a_snippet_of_one_endless_word_fits_too() {
		MarkedLine snippet = SearchText.parse("zzz").orElseThrow().snippet("x".repeat(5000));
		assertThat(snippet.text().length()).isLessThanOrEqualTo(SearchText.SNIPPET + 4);
	}

}
