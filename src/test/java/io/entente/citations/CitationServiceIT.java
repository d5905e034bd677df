package io.entente.citations;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import io.entente.evidence.UnknownFactException;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ArticleUid;
import io.entente.investigations.Investigation;
import io.entente.investigations.InvestigationContent;
import io.entente.investigations.InvestigationService;
import io.entente.investigations.UnknownInvestigationException;
import io.entente.model.FactUid;
import io.entente.model.InvestigationUid;
import io.entente.selection.Selection;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectionService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@GraphIT
class CitationServiceIT {

	private static final URI ROOT = URI.create("https://explorer.example/entente/");

	@Autowired
	private CitationService service;

	@Autowired
	private InvestigationService investigations;

	@Autowired
	private SelectionService selections;

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void a_fact_comes_with_the_articles_it_rests_on_each_at_its_sentence() {
		FactUid agreement = fact("kind", "agreement").uid();
		CitationList list = this.service.cite(new CitationRequest(List.of(agreement), List.of(), List.of()), ROOT);
		assertThat(list.citations()).extracting(Citation::kind)
			.containsExactly(CitedKind.FACT, CitedKind.ARTICLE, CitedKind.ARTICLE);
		assertThat(list.total()).isEqualTo(3);
		assertThat(list.citations().getFirst().permalink()).hasToString(ROOT + "agreements?open=" + agreement);
		assertThat(list.citations().getFirst().apa()).contains("[Memorandum, October 2025]", "Entente");
		assertThat(list.citations().get(1).chicago()).startsWith("Example Gazette. ");
		assertThat(list.citations().get(1).permalink().toString()).startsWith(ROOT + "article/")
			.contains("?claim=", "#p-");
	}

	@Test
	void a_denial_is_cited_as_one_and_an_event_by_the_dossier_that_opens_it() {
		Citation denial = this.service
			.cite(new CitationRequest(List.of(fact("polarity", "denied").uid()), List.of(), List.of()), ROOT)
			.citations()
			.getFirst();
		assertThat(denial.mla()).contains(", denied, ");
		assertThat(denial.permalink().toString()).startsWith(ROOT + "entity/").contains("?fact=" + denial.id());
	}

	@Test
	void an_article_named_twice_is_cited_once() {
		FactUid agreement = fact("kind", "agreement").uid();
		CitationList alone = this.service.cite(new CitationRequest(List.of(agreement), List.of(), List.of()), ROOT);
		ArticleUid article = new ArticleUid(alone.citations().getLast().id());
		assertThat(
				this.service.cite(new CitationRequest(List.of(agreement), List.of(article), List.of()), ROOT).total())
			.isEqualTo(alone.total());
	}

	@Test
	void what_is_not_in_the_graph_is_named() {
		FactUid fact = new FactUid("f-" + "a".repeat(26));
		assertThatExceptionOfType(UnknownFactException.class)
			.isThrownBy(() -> this.service.cite(new CitationRequest(List.of(fact), List.of(), List.of()), ROOT))
			.withMessageContaining(fact.value());
		ArticleUid article = new ArticleUid("a-" + "a".repeat(26));
		assertThatExceptionOfType(UnknownArticleException.class)
			.isThrownBy(() -> this.service.cite(new CitationRequest(List.of(), List.of(article), List.of()), ROOT))
			.withMessageContaining(article.value());
	}

	@Test
	void an_investigation_is_cited_by_its_own_page_and_its_name_breaks_out_of_nothing() {
		Investigation saved = save("closes }} @book{evil, title={x}} <script> \"quoted\" = \u202eturned");
		Citation citation = cite(saved.uid()).citations().getFirst();
		assertThat(citation.kind()).isEqualTo(CitedKind.INVESTIGATION);
		assertThat(citation.permalink()).hasToString(ROOT + "investigations/" + saved.uid());
		assertThat(citation.ris()).contains("AU  - A. Analyst\r\n", "AB  - Who pays for what\r\n",
				"ID  - " + saved.uid() + "\r\n");
		assertThat(citation.bibtex().lines().filter((line) -> line.startsWith("@"))).hasSize(1);
		assertThat(citation.title()).doesNotContain("\u202e");
		assertThat(citation.csl()).containsKey("issued");
	}

	@Test
	void an_investigation_that_is_deleted_or_never_was_is_named() {
		Investigation saved = save("Health in the delta");
		this.investigations.delete(saved.uid());
		for (InvestigationUid uid : List.of(saved.uid(), InvestigationUid.random())) {
			assertThatExceptionOfType(UnknownInvestigationException.class).isThrownBy(() -> cite(uid))
				.withMessageContaining(uid.value());
		}
	}

	private Investigation save(String name) {
		return this.investigations
			.create(new InvestigationContent(name, "Who pays\nfor what", "A. Analyst", List.of(), List.of()));
	}

	private CitationList cite(InvestigationUid uid) {
		return this.service.cite(new CitationRequest(List.of(), List.of(), List.of(uid)), ROOT);
	}

	private SelectedFact fact(String parameter, String value) {
		return this.selections.findFacts(Selection.of(Map.of(parameter, List.of(value))), 10).facts().getFirst();
	}

}
