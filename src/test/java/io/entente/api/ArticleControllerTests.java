package io.entente.api;

import java.net.URI;
import java.util.List;

import io.entente.citations.CitationService;
import io.entente.citations.Citations;
import io.entente.citations.UnknownArticleException;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimUid;
import io.entente.model.PassageUid;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ArticleControllerTests {

	private static final ArticleUid ARTICLE = ArticleUid.of("https://news.example/a", "hash");

	private final CitationService service = mock();

	private final MockMvcTester mvc = MockMvcTester.of(List.of(new ArticleController(this.service)),
			(builder) -> builder.setControllerAdvice(new ProblemAdvice()).build());

	@Test
	void a_sentence_is_cited_with_its_permanent_link() {
		ClaimUid claim = ClaimUid.of("claim", "test");
		PassageUid passage = PassageUid.of(ARTICLE, 3);
		given(this.service.cite(ARTICLE,
				URI.create("http://localhost/article/" + ARTICLE + "?claim=" + claim + "#" + passage)))
			.willReturn(new Citations("Chicago.", "APA.", "@online{}"));
		assertThat(this.mvc.get().uri("/api/v1/articles/{a}/citations?claim={c}&passage={p}", ARTICLE, claim, passage))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"chicago\": \"Chicago.\", \"apa\": \"APA.\", \"bibtex\": \"@online{}\"}");
	}

	@Test
	void an_article_that_is_not_there_and_a_malformed_identifier_are_told() {
		given(this.service.cite(any(), any())).willThrow(new UnknownArticleException(ARTICLE));
		assertThat(this.mvc.get().uri("/api/v1/articles/{a}/citations", ARTICLE)).hasStatus(HttpStatus.NOT_FOUND)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("No article " + ARTICLE + " is in this graph");
		assertThat(this.mvc.get().uri("/api/v1/articles/x/citations")).hasStatus(HttpStatus.BAD_REQUEST);
	}

}
