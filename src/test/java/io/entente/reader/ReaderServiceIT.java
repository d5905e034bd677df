package io.entente.reader;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ArticleUid;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
class ReaderServiceIT {

	private static final ArticleUid SIGNING = SmallGraph.signing().extraction().article().uid();

	@Autowired
	private ReaderService service;

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void every_offset_points_at_the_words_it_means() {
		ArticlePage article = this.service.findArticle(SIGNING).orElseThrow();
		assertThat(article.mentions()).isNotEmpty()
			.filteredOn((mention) -> mention.entity().equals(SmallGraph.HUNGARY))
			.allSatisfy((mention) -> assertThat(mention.span().of(article.text())).isEqualTo("Hungary"));
		assertThat(article.claims()).anySatisfy((claim) -> assertThat(claim.sentences().getFirst().of(article.text()))
			.isEqualTo("Hungary and Vietnam signed a memorandum on health in October 2025."));
		assertThat(article.passages()).isNotEmpty()
			.allSatisfy((passage) -> assertThat(passage.span().end()).isLessThanOrEqualTo(article.text().length()));
	}

	@Test
	void tells_where_the_article_comes_from() {
		ArticlePage article = this.service.findArticle(SIGNING).orElseThrow();
		assertThat(article.title()).isEqualTo("Hungary and Vietnam sign health memorandum");
		assertThat(article.publisher()).isEqualTo("Example News");
		assertThat(article.publication().date()).isNotNull();
		assertThat(article.copies()).isEqualTo(1);
		assertThat(article.cut()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "//host", "file:///etc/passwd", "http:",
			"not a url" })
	void an_address_that_is_not_of_the_web_is_no_link(String url) {
		TestGraph.shared()
			.run("MATCH (a:Article {uid: $uid}) SET a.url = $url", Map.of("uid", SIGNING.value(), "url", url));
		assertThat(this.service.findArticle(SIGNING).orElseThrow().url()).isNull();
	}

	@Test
	void a_text_longer_than_a_browser_bears_is_cut_and_says_so() {
		TestGraph.shared()
			.run("MATCH (a:Article {uid: $uid}) SET a.text = $text",
					Map.of("uid", SIGNING.value(), "text", "x".repeat(ReaderService.MAX_TEXT + 5)));
		ArticlePage article = this.service.findArticle(SIGNING).orElseThrow();
		assertThat(article.text()).hasSize(ReaderService.MAX_TEXT);
		assertThat(article.cut()).isTrue();
	}

	@Test
	void there_is_no_article_that_was_not_imported() {
		assertThat(this.service.findArticle(ArticleUid.of("elsewhere", "hash"))).isEmpty();
	}

}
