package io.entente.reader.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ArticleUid;
import io.entente.reader.ArticlePage.ReadClaim;
import io.entente.reader.ReaderService;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
@ViewPackages(packages = "io.entente")
class ArticleViewIT extends SpringBrowserlessTest {

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
		navigate("article/" + SIGNING + "?claim=" + claim.uid(), ArticleView.class);
		assertThat(highlights()).contains("\"start\":" + claim.sentences().getFirst().start())
			.contains("\"end\":" + claim.sentences().getFirst().end());
	}

	@Test
	void the_address_of_a_stretch_highlights_it_and_one_outside_the_text_nothing() {
		navigate("article/" + SIGNING + "?from=3&to=9", ArticleView.class);
		assertThat(highlights()).isEqualTo("[{\"start\":3,\"end\":9}]");
		navigate("article/" + SIGNING + "?from=9&to=99999999", ArticleView.class);
		assertThat(highlights()).isEqualTo("[]");
		navigate("article/" + SIGNING + "?from=x&to=", ArticleView.class);
		assertThat(highlights()).isEqualTo("[]");
	}

	@Test
	void the_original_opens_without_a_way_back_to_this_page() {
		navigate("article/" + SIGNING, ArticleView.class);
		Anchor original = find(Anchor.class).withText("Original").single();
		assertThat(original.getHref()).isEqualTo("https://news.example/signing");
		assertThat(original.getElement().getAttribute("rel")).contains("noopener");
	}

	@Test
	void lists_what_was_read_in_it() {
		navigate("article/" + SIGNING, ArticleView.class);
		assertThat(find(ClaimList.class).single().getElement().getTextRecursively()).contains("Memorandum")
			.contains("dean");
	}

	@Test
	void an_address_of_no_article_says_so() {
		UI.getCurrent().navigate("article/a-aaaaaaaaaaaaaaaaaaaaaaaaaa");
		assertThat(find(H1.class).single().getText()).isEqualTo("Nothing here");
	}

	private String highlights() {
		return String.valueOf(find(EvidenceText.class).single().getElement().getPropertyRaw("highlights"));
	}

}
