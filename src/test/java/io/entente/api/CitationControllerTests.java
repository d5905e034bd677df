package io.entente.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import io.entente.citations.CitationList;
import io.entente.citations.CitationRequest;
import io.entente.citations.CitationService;
import io.entente.citations.CitedKind;
import io.entente.citations.CitedWork;
import io.entente.citations.UnknownArticleException;
import io.entente.evidence.UnknownFactException;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimUid;
import io.entente.investigations.UnknownInvestigationException;
import io.entente.model.FactUid;
import io.entente.model.InvestigationUid;
import io.entente.model.PassageUid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class CitationControllerTests {

	private static final FactUid FACT = new FactUid("f-" + "a".repeat(26));

	private static final ArticleUid ARTICLE = ArticleUid.of("https://news.example/a", "hash");

	private final CitationService service = mock();

	private final MockMvcTester mvc = MockMvcTester.of(List.of(new CitationController(this.service)),
			(builder) -> builder.setControllerAdvice(new ProblemAdvice()).build());

	@BeforeEach
	void cite() {
		CitedWork fact = new CitedWork(FACT.value(), CitedKind.FACT, "A memorandum", null, CitedWork.KNOWLEDGE_BASE,
				null, "Memorandum, October 2025", null, null, null, null, null,
				URI.create("http://localhost/agreements"), LocalDate.of(2026, 11, 22));
		given(this.service.cite(any(CitationRequest.class), any()))
			.willReturn(new CitationList(List.of(CitationService.cite(fact)), 1));
	}

	@Test
	void a_fact_is_cited_in_all_forms() {
		given(this.service.cite(new CitationRequest(List.of(FACT), List.of(), List.of()),
				URI.create("http://localhost/")))
			.willReturn(new CitationList(List.of(), 7));
		assertThat(this.mvc.get().uri("/api/v1/facts/{f}/citations", FACT)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"total\": 7}");
	}

	@Test
	void one_form_comes_as_a_file() {
		assertThat(this.mvc.get().uri("/api/v1/citations?fact={f}&article={a}&style=RIS", FACT, ARTICLE)).hasStatusOk()
			.hasContentType("application/x-research-info-systems;charset=UTF-8")
			.hasHeader("Content-Disposition", "attachment; filename=\"citations.ris\"")
			.bodyText()
			.startsWith("TY  - DATA\r\n");
		assertThat(this.mvc.get().uri("/api/v1/facts/{f}/citations?style=csl-json", FACT))
			.hasHeader("Content-Disposition", "attachment; filename=\"" + FACT + ".json\"");
	}

	@Test
	void a_sentence_is_cited_with_its_permanent_link() {
		ClaimUid claim = ClaimUid.of("claim", "test");
		PassageUid passage = PassageUid.of(ARTICLE, 3);
		URI permalink = URI.create("http://localhost/article/" + ARTICLE + "?claim=" + claim + "#" + passage);
		given(this.service.cite(ARTICLE, permalink)).willReturn(CitationService.cite(CitedWork.article(ARTICLE.value(),
				"A title", "Example News", null, null, null, permalink, LocalDate.of(2026, 11, 22))));
		String address = "/api/v1/articles/{a}/citations?claim={c}&passage={p}";
		assertThat(this.mvc.get().uri(address, ARTICLE, claim, passage)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"kind": "ARTICLE", "accessed": "2026-11-22", "apa":
				"A title. (n.d.). Example News. Retrieved November 22, 2026, from %s",
				"csl": {"type": "webpage", "accessed": {"date-parts": [[2026, 11, 22]]}}}""".formatted(permalink));
		assertThat(this.mvc.get().uri(address + "&style=bibtex", ARTICLE, claim, passage)).hasStatusOk()
			.hasContentType("application/x-bibtex;charset=UTF-8")
			.hasHeader("Content-Disposition", "attachment; filename=\"" + ARTICLE + ".bib\"");
	}

	@Test
	void an_article_that_is_not_there_and_a_malformed_identifier_are_told() {
		given(this.service.cite(any(ArticleUid.class), any())).willThrow(new UnknownArticleException(ARTICLE));
		assertThat(this.mvc.get().uri("/api/v1/articles/{a}/citations", ARTICLE)).hasStatus(HttpStatus.NOT_FOUND)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("No article " + ARTICLE + " is in this graph");
		assertThat(this.mvc.get().uri("/api/v1/articles/x/citations")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void an_investigation_is_cited_alone_and_among_others() {
		InvestigationUid uid = InvestigationUid.random();
		given(this.service.cite(new CitationRequest(List.of(), List.of(), List.of(uid)),
				URI.create("http://localhost/")))
			.willReturn(new CitationList(List.of(), 7));
		for (String address : List.of("/api/v1/investigations/{i}/citations", "/api/v1/citations?investigation={i}")) {
			assertThat(this.mvc.get().uri(address, uid)).hasStatusOk().bodyJson().isLenientlyEqualTo("{\"total\": 7}");
		}
		assertThat(this.mvc.get().uri("/api/v1/investigations/{i}/citations?style=ris", uid))
			.hasHeader("Content-Disposition", "attachment; filename=\"" + uid + ".ris\"");
	}

	@Test
	void an_investigation_that_is_not_there_is_told() {
		InvestigationUid uid = InvestigationUid.random();
		given(this.service.cite(any(CitationRequest.class), any())).willThrow(new UnknownInvestigationException(uid));
		assertThat(this.mvc.get().uri("/api/v1/investigations/{i}/citations", uid)).hasStatus(HttpStatus.NOT_FOUND)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains(uid.value());
		assertThat(this.mvc.get().uri("/api/v1/investigations/x/citations")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void what_cannot_be_answered_is_told() {
		assertThat(this.mvc.get().uri("/api/v1/citations")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(this.mvc.get().uri("/api/v1/citations?fact={f}&style=harvard", FACT))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("chicago", "csl-json", "'harvard'");
		assertThat(this.mvc.get().uri("/api/v1/facts/../citations")).hasStatus4xxClientError();
		given(this.service.cite(any(CitationRequest.class), any())).willThrow(new UnknownFactException(FACT));
		assertThat(this.mvc.get().uri("/api/v1/facts/{f}/citations", FACT)).hasStatus(HttpStatus.NOT_FOUND);
	}

}
