package io.entente.reader.ui;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import io.entente.graph.GraphIT;
import io.entente.graph.ResolvedArticleBuilder;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ArticleUid;
import io.entente.model.ResolvedArticle;
import io.entente.reader.ArticlePage.ReadClaim;
import io.entente.reader.ReaderService;
import io.entente.uikit.ViewVisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

@SpringBootTest
@GraphIT
class ArticleViewIT {

	private static final ArticleUid SIGNING = SmallGraph.signing().extraction().article().uid();

	@Autowired
	private ReaderService service;

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void the_address_of_a_claim_highlights_its_sentences() {
		ReadClaim claim = this.service.findArticle(SIGNING).orElseThrow().claims().getFirst();
		assertThat(highlights("?claim=" + claim.uid())).isEqualTo("[{\"start\":" + claim.sentences().getFirst().start()
				+ ",\"end\":" + claim.sentences().getFirst().end() + "}]");
	}

	@Test
	void the_address_of_a_stretch_highlights_it_and_one_outside_the_text_nothing() {
		assertThat(highlights("?from=3&to=9")).isEqualTo("[{\"start\":3,\"end\":9}]");
		assertThat(highlights("?from=9&to=99999999")).isEqualTo("[]");
		assertThat(highlights("?from=x&to=")).isEqualTo("[]");
		assertThat(highlights("?claim=nonsense")).isEqualTo("[]");
	}

	@Test
	void the_original_opens_without_a_way_back_to_this_page() {
		assertThat(visit("").all(Anchor.class)).filteredOn((anchor) -> anchor.getText().equals("Original"))
			.singleElement()
			.satisfies((original) -> {
				assertThat(original.getHref()).isEqualTo("https://news.example/signing");
				assertThat(original.getElement().getAttribute("rel")).contains("noopener");
			});
	}

	@Test
	void lists_what_was_read_in_it() {
		assertThat(visit("").single(ClaimList.class).getElement().getTextRecursively()).contains("Memorandum")
			.contains("dean");
	}

	@Test
	void says_that_an_article_in_another_language_is_not_read_yet() {
		ResolvedArticle korean = ResolvedArticleBuilder.article("https://news.example/ko")
			.paragraph("두 나라는 협력한다.")
			.language("ko")
			.build();
		TestGraph.shared().write(List.of(korean));
		ViewVisit visit = ViewVisit.of(new ArticleView(this.service), "article/" + korean.extraction().article().uid());
		assertThat(visit.all(Paragraph.class)).filteredOn((each) -> each.getText().startsWith("Not read yet"))
			.singleElement()
			.satisfies((note) -> assertThat(note.getText()).contains("Korean"));
		assertThat(visit("").all(Paragraph.class)).noneMatch((each) -> each.getText().startsWith("Not read yet"));
	}

	@Test
	void an_address_of_no_article_is_not_found() {
		ViewVisit visit = ViewVisit.of(new ArticleView(this.service), "article/a-aaaaaaaaaaaaaaaaaaaaaaaaaa");
		verify(visit.event()).rerouteToError(eq(NotFoundException.class), contains("no article"));
	}

	private String highlights(String query) {
		return String.valueOf(visit(query).single(EvidenceText.class).getElement().getPropertyRaw("highlights"));
	}

	private ViewVisit visit(String query) {
		return ViewVisit.of(new ArticleView(this.service), "article/" + SIGNING + query);
	}

}
