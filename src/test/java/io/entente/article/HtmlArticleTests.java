package io.entente.article;

import java.util.Map;

import io.entente.model.Article;
import io.entente.model.BlockKind;
import io.entente.model.PublicationEvidence;
import io.entente.model.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HtmlArticleTests {

	private static final String PAGE = """
			<!DOCTYPE html><html lang="en-GB"><head><title>Vietnam and Japan sign health pact | The Daily Example</title>
			<meta property="og:title" content="Vietnam and Japan sign health pact - The Daily Example">
			<meta property="og:site_name" content="The Daily Example">
			<meta property="article:published_time" content="2024-05-03T09:10:00+07:00">
			<link rel="canonical" href="https://example.org/a/1#top">
			<script>document.write('<p>SCRIPT WROTE THIS</p>')</script><style>p{color:red}</style></head><body>
			<header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
			<div class="date">Saturday, 31 January 2026</div></header>
			<div class="breaking"><a href="/x">France suspends all cooperation with Mali, officials say</a></div>
			<main><article><h1>Vietnam and Japan sign health pact</h1><div class="byline">By Jane Doe</div>
			<div class="share-buttons"><a>Share on Facebook</a><a>Tweet</a></div>
			<figure><img src="x.jpg" alt="Ministers"><figcaption>Ministers shake hands in Hanoi. Photo: Example</figcaption></figure>
			<p>The health ministers of Vietnam and Japan signed a memorandum of understanding on Friday that covers hospital management and the training of nurses.</p>
			<p class="caption">Ministers shake hands in Hanoi. Photo: Example</p>
			<p>The pact will run for five years, and both sides will review it every twelve months, the Vietnamese ministry said in a statement on its website.</p>
			<h2>Training of nurses</h2>
			<p>About 300 nurses will go to Osaka this year.<br><br>A second group follows in 2025, according to the ministry.</p>
			<ul><li>Hospital management</li><li>Digital health records</li></ul>
			<blockquote>“We are grateful,” the minister said.</blockquote>
			<div class="related-articles"><h3>Related articles</h3><ul><li><a href="/r1">Germany and Kenya sign labour deal</a></li></ul></div>
			<p>Japan opened its embassy in Hanoi in 1973 and has since become one of the largest donors to the health sector of the country.</p>
			<div class="tags">Tags: <a>Vietnam</a> <a>Japan</a></div></article>
			<aside class="sidebar"><h3>Most read</h3><p>Russia and Iran agree on a gas deal that will change the region for years to come, analysts say.</p></aside></main>
			<footer>© 2024 The Daily Example. All rights reserved.</footer></body></html>
			""";

	@Test
	void reads_the_main_text_of_a_page() {
		Article article = Articles.html(PAGE);
		assertThat(Articles.outline(article)).satisfiesExactly(
				(block) -> assertThat(block).isEqualTo("TITLE Vietnam and Japan sign health pact"),
				(block) -> assertThat(block).isEqualTo("CAPTION Ministers shake hands in Hanoi. Photo: Example"),
				(block) -> assertThat(block).startsWith("PARAGRAPH The health ministers"),
				(block) -> assertThat(block).startsWith("PARAGRAPH The pact will run"),
				(block) -> assertThat(block).isEqualTo("HEADING Training of nurses"),
				(block) -> assertThat(block).isEqualTo("PARAGRAPH About 300 nurses will go to Osaka this year."),
				(block) -> assertThat(block).startsWith("PARAGRAPH A second group"),
				(block) -> assertThat(block).isEqualTo("LIST_ITEM Hospital management"),
				(block) -> assertThat(block).isEqualTo("LIST_ITEM Digital health records"),
				(block) -> assertThat(block).isEqualTo("PARAGRAPH “We are grateful,” the minister said."),
				(block) -> assertThat(block).startsWith("PARAGRAPH Japan opened"));
		assertThat(article.text()).doesNotContain("SCRIPT");
	}

	@Test
	void reads_what_the_page_says_of_itself() {
		Article article = Articles.html(PAGE);
		assertThat(article.title()).isEqualTo("Vietnam and Japan sign health pact");
		assertThat(article.publisher()).isEqualTo("The Daily Example");
		assertThat(article.url()).isEqualTo("https://example.org/a/1#top");
		assertThat(article.language()).isEqualTo("en");
		assertThat(article.publication().evidence()).isEqualTo(PublicationEvidence.METADATA);
		assertThat(article.publication().date()).extracting("edtf").isEqualTo("2024-05-03");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"NewsArticle\", \"datePublished\": \"2024-05-03\"}]}</script>",
			"<script type='application/ld+json'>{broken</script><meta name='DC.date.issued' content='2024-05-03'>",
			"<meta name='pubdate' content='20240503'>", "<meta itemprop='datePublished' content='May 3, 2024'>",
			"<meta property='article:published_time' content='soon'><meta name='date' content='2024-05-03T10:00:00Z'>" })
	void finds_the_date_in_the_forms_that_pages_use(String head) {
		Article article = Articles.html("<html><head>" + head + "</head><body><p>They signed it.</p></body></html>");
		assertThat(article.publication().date()).extracting("edtf").isEqualTo("2024-05-03");
		assertThat(article.publication().evidence()).isEqualTo(PublicationEvidence.METADATA);
	}

	@Test
	void reads_the_date_that_the_article_shows() {
		Article article = Articles.html(PAGE.replaceAll("<meta property=\"article:published_time\"[^>]*>", "")
			.replace("By Jane Doe", "By Jane Doe | May 3, 2024"));
		assertThat(article.publication().evidence()).isEqualTo(PublicationEvidence.HEADER_LINE);
		assertThat(article.publication().date()).extracting("edtf").isEqualTo("2024-05-03");
	}

	@Test
	void takes_the_date_in_the_pages_frame_as_an_upper_bound() {
		Article article = Articles.html(PAGE.replaceAll("<meta property=\"article:published_time\"[^>]*>", ""));
		assertThat(article.publication().evidence()).isEqualTo(PublicationEvidence.PAGE_DATE);
		assertThat(article.publication().date()).extracting("edtf").isEqualTo("../2026-01-31");
	}

	@Test
	void takes_no_date_from_the_list_of_other_articles() {
		Article article = Articles
			.html("""
					<html><body><p>They signed it in the town hall of Rome, both ministers said after the ceremony on Monday.</p>
					<ul><li>Another <time datetime="2020-01-01">1 Jan</time></li><li>Third <time datetime="2021-02-02">2 Feb</time></li></ul></body></html>
					""");
		assertThat(article.publication().evidence()).isEqualTo(PublicationEvidence.NONE);
	}

	@Test
	void reads_fragments() {
		Article article = Articles.html("<p>France and Germany signed an agreement on tanks.</p><p>It is short.</p>");
		assertThat(Articles.outline(article))
			.containsExactly("PARAGRAPH France and Germany signed an agreement on tanks.", "PARAGRAPH It is short.");
	}

	@Test
	void reads_old_pages_of_tables_and_line_breaks() {
		Article article = Articles
			.html("""
					<html><head><title>Untitled</title></head><body><table><tr><td><a href=1>Home</a><br><a href=2>News</a></td>
					<td><font size=4><b>Chad and Sudan reopen border</b></font><br>N'Djamena, 12 March 2019<br><br>
					Chad and Sudan reopened their common border on Tuesday after talks between the two<br>interior ministers in Khartoum.<br><br>
					The ministers agreed to set up joint patrols, and to meet again in June.</td></tr></table></body></html>
					""");
		assertThat(Articles.outline(article)).containsExactly("TITLE Chad and Sudan reopen border",
				"DATELINE N'Djamena, 12 March 2019",
				"PARAGRAPH Chad and Sudan reopened their common border on Tuesday after talks between the two interior ministers in Khartoum.",
				"PARAGRAPH The ministers agreed to set up joint patrols, and to meet again in June.");
	}

	@Test
	void prefers_what_the_source_says_over_the_page() {
		Article article = Articles.read(
				Articles.document(RawDocument.Format.HTML, PAGE,
						Map.of("title", "Told title", "date", "2023-01-02", "source", "Told source")),
				ReadOptions.DEFAULT);
		assertThat(article.title()).isEqualTo("Told title");
		assertThat(article.publisher()).isEqualTo("Told source");
		assertThat(article.publication().date()).extracting("edtf").isEqualTo("2023-01-02");
	}

	@Test
	void takes_html_out_of_its_mark_up_in_raw_mode_too() {
		Article article = Articles.read(Articles.document(RawDocument.Format.HTML, "<p>They signed it.</p>", Map.of()),
				Articles.RAW);
		assertThat(article.text()).isEqualTo("They signed it.");
	}

	@Test
	void says_that_a_page_drawn_by_scripts_has_no_text() {
		assertThatThrownBy(() -> Articles.html(
				"<html><body><div id=app></div><noscript>Please enable JavaScript.</noscript><script>x()</script></body></html>"))
			.hasCauseInstanceOf(UnreadableArticleException.class)
			.cause()
			.hasMessageContaining("drawn by scripts");
	}

	@Test
	void survives_pages_nested_a_hundred_thousand_deep() {
		Article article = Articles.html("<div>".repeat(100_000) + "<p>They signed it.</p>");
		assertThat(article.text()).contains("They signed it.");
	}

	@Test
	void says_a_caption_once_wherever_it_stands() {
		assertThat(Articles.blocks(Articles.html(PAGE), BlockKind.CAPTION)).hasSize(1);
	}

}
