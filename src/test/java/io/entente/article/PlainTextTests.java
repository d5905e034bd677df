package io.entente.article;

import java.util.Map;

import io.entente.model.Article;
import io.entente.model.BlockKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Text that is an article's own must stay. */
class PlainTextTests {

	@Test
	void keeps_speakers_turns() {
		Article article = Articles.text("""
				QUESTION: Thank you. Can you confirm the visit?
				MR SMITH: Yes.
				QUESTION: When?
				MR SMITH: The Minister will travel to Hanoi on Monday —
				QUESTION: And meet whom?
				PREMIER EGEDE: The Prime Minister.
				""");
		assertThat(article.title()).isEmpty();
		assertThat(Articles.blocks(article, BlockKind.PARAGRAPH)).hasSize(6).hasSize(article.blocks().size());
	}

	@Test
	void keeps_names_and_places_above_a_transcript_whose_title_is_told() {
		Article article = Articles.text("""
				Anna B. Example, Secretary of State
				Mute Sample, Premier
				Nuuk, Greenland
				Town Hall
				PREMIER SAMPLE: It has been a pleasure to have you here.
				SECRETARY EXAMPLE: Thank you.
				""", Map.of("title", "Secretary Example and Premier Sample at a Joint Press Availability"));
		assertThat(Articles.outline(article)).containsExactly(
				"TITLE Secretary Example and Premier Sample at a Joint Press Availability",
				"BYLINE Anna B. Example, Secretary of State", "BYLINE Mute Sample, Premier", "HEADING Nuuk, Greenland",
				"HEADING Town Hall", "PARAGRAPH PREMIER SAMPLE: It has been a pleasure to have you here.",
				"PARAGRAPH SECRETARY EXAMPLE: Thank you.");
	}

	@Test
	void keeps_list_items_short_paragraphs_and_headings() {
		Article article = Articles.text("""
				# Iceland and Norway extend fisheries accord

				Reykjavik, 4 June 2022

				Iceland and Norway extended their fisheries accord by five years.

				## What it says

				1. Quotas stay as they are.
				2. Research ships may enter both zones.
				- No fee

				Minister Jónsdóttir: "We are content."

				So be it.
				""");
		assertThat(Articles.outline(article)).containsExactly("TITLE Iceland and Norway extend fisheries accord",
				"DATELINE Reykjavik, 4 June 2022",
				"PARAGRAPH Iceland and Norway extended their fisheries accord by five years.", "HEADING What it says",
				"LIST_ITEM 1. Quotas stay as they are.", "LIST_ITEM 2. Research ships may enter both zones.",
				"LIST_ITEM - No fee", "PARAGRAPH Minister Jónsdóttir: \"We are content.\"", "PARAGRAPH So be it.");
	}

	@Test
	void keeps_a_form_whose_lines_look_alike() {
		String ship = "VESSEL NAME: Example Star\nVESSEL TYPE: General Cargo\nVESSEL FLAG: Togo\n";
		Article article = Articles.text("The United States imposes sanctions on two ships today, the department said.\n"
				+ ship + ship.replace("Star", "Moon"), Map.of("title", "Sanctions on two ships"));
		assertThat(article.text()).contains("Example Star").contains("Example Moon");
		assertThat(article.text().split("General Cargo", -1)).hasSize(3);
	}

	@Test
	void reads_text_without_a_headline_whose_lines_are_paragraphs() {
		Article article = Articles
			.text("""

					Nepal plans to send doctors to Bhutan in the near future, according to a source in the health ministry.
					The ministry issued the order on May 16 to the hospitals of the eastern province, the source said.
					A “once in a lifetime” chance
					About 70 candidates have been found. Among the staff, both tension and hope are rising over who will be sent in the end.
					""");
		assertThat(article.title()).isEmpty();
		assertThat(Articles.outline(article)).satisfiesExactly(
				(block) -> assertThat(block).startsWith("PARAGRAPH Nepal plans"),
				(block) -> assertThat(block).startsWith("PARAGRAPH The ministry"),
				(block) -> assertThat(block).isEqualTo("HEADING A “once in a lifetime” chance"),
				(block) -> assertThat(block).startsWith("PARAGRAPH About 70"));
	}

	@Test
	void joins_lines_that_are_wrapped_at_a_column() {
		Article article = Articles.text("""
				Chile, Peru sign lithium research pact

				SANTIAGO (Example) -- Chile and Peru signed an agreement on the re-
				search of lithium on Thursday, the Chilean ministry of mining said
				in a statement that was published on its website. It is the first.

				Under the pact, universities in Antofagasta and Arequipa will share
				laboratories for three years. Both countries will pay half of the
				costs.
				   - joint laboratories
				   - exchange of students
				The agreement enters into force after ratification by the two
				parliaments.
				""");
		assertThat(Articles.blocks(article, BlockKind.PARAGRAPH)).hasSize(3)
			.allSatisfy((paragraph) -> assertThat(paragraph).doesNotContain("\n"));
		assertThat(article.text()).contains("statement that was published on its website.")
			.contains("half of the costs.")
			.contains("the re-search of lithium");
		assertThat(Articles.blocks(article, BlockKind.LIST_ITEM)).hasSize(2);
	}

	@Test
	void joins_lines_that_break_anywhere() {
		Article article = Articles.text("""
				The President met
				with the Prime Minister of the neighbouring country, who came on an official visit to
				discuss trade.
				They signed
				an agreement on health after
				Ministers had prepared it.
				""");
		assertThat(Articles.blocks(article, BlockKind.PARAGRAPH)).containsExactly(
				"The President met with the Prime Minister of the neighbouring country, who came on an official visit to discuss trade.",
				"They signed an agreement on health after Ministers had prepared it.");
	}

	@Test
	void keeps_paragraphs_of_similar_length_apart_if_they_end_with_their_sentences() {
		String first = "The minister of health of Laos met the minister of health of Nepal.";
		String text = (first + "\n").repeat(6);
		assertThat(Articles.blocks(Articles.text(text), BlockKind.PARAGRAPH)).hasSize(6).containsOnly(first);
	}

	@Test
	void normalises_characters_and_spaces() {
		Article article = Articles
			.text("Cafe\u0301\u00a0owners\u200b  met\u0007 in\tParis\u00ad\uFEFF today.\r\nThey \ud800 agreed.");
		assertThat(article.text()).isEqualTo("Café owners met in Paris today.\n\nThey \ufffd agreed.");
	}

	@Test
	void reads_a_single_sentence() {
		Article article = Articles.text("France and Germany signed an agreement");
		assertThat(article.title()).isEmpty();
		assertThat(Articles.outline(article)).containsExactly("PARAGRAPH France and Germany signed an agreement");
	}

	@Test
	void says_the_told_headline_once() {
		Article article = Articles.text("A pact is signed in Rome\n\nItaly and Malta signed a pact on Monday.",
				Map.of("title", "A Pact Is Signed in Rome"));
		assertThat(Articles.outline(article)).containsExactly("TITLE A Pact Is Signed in Rome",
				"PARAGRAPH Italy and Malta signed a pact on Monday.");
	}

	@Test
	void puts_the_told_headline_first_if_the_text_lacks_it() {
		Article article = Articles.text("Italy and Malta signed a pact on Monday.", Map.of("title", "A pact in Rome"));
		assertThat(article.text()).isEqualTo("A pact in Rome\n\nItaly and Malta signed a pact on Monday.");
		assertThat(article.metadata()).doesNotContainKey("title");
	}

	@Test
	void takes_raw_text_as_it_is() {
		String text = "\n A pact \r\n\r\nItaly\u00a0and  Malta signed.\u0007\n\n###\n";
		Article article = Articles.raw(text);
		assertThat(article.text()).isEqualTo(text);
		assertThat(Articles.outline(article)).containsExactly("TITLE A pact",
				"PARAGRAPH Italy\u00a0and  Malta signed.\u0007", "TEASER ###");
	}

	@Test
	void refuses_documents_without_text() {
		for (String empty : new String[] { "", "  \n\n ", "###\n* * *\n", "Share this article\nTweet\n",
				"12 March 2024\n" }) {
			assertThatThrownBy(() -> new ArticleReader(Articles.CLOCK).read(Articles
				.document(io.entente.model.RawDocument.Format.TEXT, empty, Map.of("title", "A headline alone")),
					ReadOptions.DEFAULT))
				.isInstanceOf(UnreadableArticleException.class)
				.hasMessageStartingWith("no readable text");
		}
	}

	@Test
	void refuses_more_lines_than_an_article_has() {
		assertThatThrownBy(() -> new ArticleReader(Articles.CLOCK).read(
				Articles.document(io.entente.model.RawDocument.Format.TEXT, "A.\n".repeat(50_001), Map.of()),
				ReadOptions.DEFAULT))
			.isInstanceOf(UnreadableArticleException.class)
			.hasMessageContaining("50000 lines");
	}

}
