package io.entente.article;

import java.util.Map;

import io.entente.model.Article;
import io.entente.model.BlockKind;
import io.entente.model.PublicationEvidence;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Text copied with the page around it. */
class MessyTextTests {

	private static final String BODY = """
			Engineers from Ghana and Togo will rebuild the bridge at Aflao together, the two transport ministries said on Monday after talks in the border town.

			The works will take two years and cost 40 million dollars. Half of the money comes from a loan by the African Development Bank, which also sends an adviser.

			"We waited long for this," said the mayor.
			""";

	private static final String PAGE = """
			Friday, January 16, 2026

			Why Bakers In Lagos Sell Out Before Noon

			Queues are long in the whole city, and flour is dear.

			Morocco Wins Again In The Last Minute

			The keeper, who is only nineteen...

			Chad Plots A Bold Plan For Its Lakes And Rivers

			The plan is expected to be shown to donors on May 3.

			BRIDGE OF HOPE: Ghana And Togo Rebuild What The Flood Took

			WestAfricaBRIDGE OF HOPE: Ghana And Togo Rebuild What The Flood Took
			 The bridge at Aflao before the flood / Lomé Courier
			 The bridge at Aflao before the flood / Lomé Courier

			""" + BODY + """

			Check Out Our Content

			Check Out Other Tags:

			Most Popular Articles
			""";

	@Test
	void keeps_an_articles_own_parts_of_a_page() {
		Article article = Articles.text(PAGE);
		assertThat(article.title()).isEqualTo("BRIDGE OF HOPE: Ghana And Togo Rebuild What The Flood Took");
		assertThat(Articles.outline(article)).satisfiesExactly(
				(block) -> assertThat(block).isEqualTo("TITLE " + article.title()),
				(block) -> assertThat(block).isEqualTo("CAPTION The bridge at Aflao before the flood / Lomé Courier"),
				(block) -> assertThat(block).startsWith("PARAGRAPH Engineers from Ghana"),
				(block) -> assertThat(block).startsWith("PARAGRAPH The works will take"),
				(block) -> assertThat(block).isEqualTo("PARAGRAPH \"We waited long for this,\" said the mayor."));
	}

	@Test
	void takes_the_pages_date_as_an_upper_bound_only() {
		Article article = Articles.text(PAGE);
		assertThat(article.publication().evidence()).isEqualTo(PublicationEvidence.PAGE_DATE);
		assertThat(article.publication().date()).hasToString(
				"FuzzyDate[edtf=../2026-01-16, earliest=null, latest=2026-01-16, precision=UNKNOWN, basis=PUBLICATION_BOUND]");
	}

	@Test
	void marks_in_raw_mode_what_it_would_take_away() {
		Article article = Articles.raw(PAGE);
		assertThat(article.text()).isEqualTo(PAGE);
		assertThat(Articles.blocks(article, BlockKind.TEASER)).contains("Why Bakers In Lagos Sell Out Before Noon",
				"Queues are long in the whole city, and flour is dear.", "The keeper, who is only nineteen...",
				"WestAfricaBRIDGE OF HOPE: Ghana And Togo Rebuild What The Flood Took",
				"The bridge at Aflao before the flood / Lomé Courier", "Check Out Our Content",
				"Most Popular Articles");
		assertThat(Articles.blocks(article, BlockKind.PARAGRAPH)).hasSize(3);
		assertThat(Articles.blocks(article, BlockKind.TITLE)).containsExactly(article.title());
	}

	@Test
	void finds_the_headline_that_the_source_tells_among_others() {
		Article article = Articles
			.text("Home\nNews\nLatest\nA Bakery Opens In The Harbour\nGhana And Togo Rebuild Bridge\n"
					+ BODY.replace("\n\n", "\n"), Map.of("title", "Ghana and Togo rebuild bridge"));
		assertThat(article.text()).startsWith("Ghana and Togo rebuild bridge\n\nEngineers from Ghana")
			.doesNotContain("Bakery");
	}

	@Test
	void finds_the_headline_behind_a_menu_that_says_it_nowhere_else() {
		Article article = Articles.text("""
				Latest News
				France Sends Nurses To Senegal
				Fifty nurses will work in Dakar.
				Poland Buys Tanks From Korea
				Warsaw will receive them soon...
				Ghana And Togo Rebuild A Bridge
				3 March 2024 | Updated: 4 March 2024
				""" + BODY.replace("\n\n", "\n"));
		assertThat(article.title()).isEqualTo("Ghana And Togo Rebuild A Bridge");
		assertThat(article.text()).doesNotContain("nurses").doesNotContain("tanks");
		assertThat(article.publication().evidence()).isEqualTo(PublicationEvidence.HEADER_LINE);
	}

	@Test
	void ends_before_lists_of_other_articles_with_their_teasers() {
		Article article = Articles.text("Ghana And Togo Rebuild A Bridge\n" + BODY + """
				You may also like
				Japan Lifts Visa Rule For Mongolians
				Tokyo had announced it in May.
				Kazakhstan And Mongolia Build A Road
				The road will be 400 kilometres long.
				""");
		assertThat(article.text()).endsWith("said the mayor.");
	}

	@Test
	void leaves_out_buttons_and_pointers_within_the_text() {
		Article article = Articles
			.text("""
					Kenya And Uganda Launch Joint Malaria Programme
					By Amina Otieno
					Share this article
					Kenya and Uganda launched a joint malaria programme on Tuesday in Busia, a town on their border.
					ADVERTISEMENT
					"It is a start," said Uganda's health minister.
					Read more: Tanzania closes border post
					Related Articles
					Rwanda Opens Vaccine Plant
					Funding comes from the Global Fund and the African Development Bank, according to the two health ministries in their statement.
					Tags: malaria, Kenya, Uganda
					© 2024 The Example. All rights reserved.
					""");
		assertThat(Articles.outline(article)).containsExactly("TITLE Kenya And Uganda Launch Joint Malaria Programme",
				"BYLINE By Amina Otieno",
				"PARAGRAPH Kenya and Uganda launched a joint malaria programme on Tuesday in Busia, a town on their border.",
				"PARAGRAPH \"It is a start,\" said Uganda's health minister.",
				"PARAGRAPH Funding comes from the Global Fund and the African Development Bank, according to the two health ministries in their statement.");
	}

	@Test
	void leaves_out_a_list_of_other_articles_above_the_headline() {
		Article article = Articles.text("""
				TOP STORIES
				• Storm hits Manila, thousands flee
				• Oil price falls again

				Mali and Niger form joint force
				November 1, 2025 by Staff Reporter
				Mali and Niger on Saturday announced a joint force to fight armed groups along their border.
				It will have 5,000 soldiers.
				""");
		assertThat(Articles.outline(article)).containsExactly("TITLE Mali and Niger form joint force",
				"BYLINE November 1, 2025 by Staff Reporter",
				"PARAGRAPH Mali and Niger on Saturday announced a joint force to fight armed groups along their border.",
				"PARAGRAPH It will have 5,000 soldiers.");
		assertThat(article.publication().evidence()).isEqualTo(PublicationEvidence.HEADER_LINE);
	}

	@Test
	void cleans_a_label_from_the_headline_it_sticks_to() {
		String text = "WorldVietnam Signs Rail Deal With Laos\n" + BODY;
		assertThat(Articles.text(text).title()).isEqualTo("Vietnam Signs Rail Deal With Laos");
		assertThat(Articles.blocks(Articles.raw(text), BlockKind.TITLE))
			.containsExactly("Vietnam Signs Rail Deal With Laos");
	}

	@Test
	void leaves_names_with_humps_alone() {
		assertThat(TitleText.unglued("YouTube Opens Office In Accra")).isEqualTo("YouTube Opens Office In Accra");
		assertThat(TitleText.unglued("McDonald Visits Lomé")).isEqualTo("McDonald Visits Lomé");
		assertThat(TitleText.unglued("NorthKorea")).isEqualTo("NorthKorea");
		assertThat(TitleText.unglued("World")).isEqualTo("World");
		assertThat(TitleText.unglued("SouthKoreaUS And Seoul Talk")).isEqualTo("US And Seoul Talk");
	}

}
