package io.entente.restore;

import java.util.List;

import io.entente.canvas.CanvasService;
import io.entente.canvas.EntitySet;
import io.entente.evidence.EvidenceSentence;
import io.entente.evidence.EvidenceService;
import io.entente.exports.ExportedFiles;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.PublisherUid;
import io.entente.model.TextSpan;
import io.entente.reader.ArticlePage;
import io.entente.reader.ReaderService;
import io.entente.search.SearchService;
import io.entente.selection.SelectedFact;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;
import io.entente.source.GraphFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The explorer shows in a graph that came back what it showed before.
 */
@SpringBootTest
@GraphIT
class RestoredGraphIT {

	private final TestGraph graph = TestGraph.shared();

	@Autowired
	private SelectionService selections;

	@Autowired
	private EvidenceService evidence;

	@Autowired
	private CanvasService canvas;

	@Autowired
	private ReaderService reader;

	@Autowired
	private SearchService search;

	@ParameterizedTest
	@EnumSource
	void facts_edges_names_and_publishers_are_found_as_before(GraphFormat format) {
		this.graph.write(SmallGraph.articles());
		List<SelectedFact> facts = facts();
		EntitySet overview = overview();
		Selection gazette = Selection.EVERYTHING.withSources(List.of(PublisherUid.of("Example Gazette")), 1);
		long published = this.selections.findFacts(gazette, 10).total();
		assertThat(overview.edges()).isNotEmpty();
		assertThat(published).isPositive();
		restore(format);
		assertThat(facts()).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(facts);
		assertThat(overview()).usingRecursiveComparison()
			// how often articles name somebody isn't in the file
			.ignoringFieldsMatchingRegexes(".*mentions.*")
			.ignoringCollectionOrder()
			.isEqualTo(overview);
		assertThat(this.selections.findFacts(gazette, 10).total()).isEqualTo(published);
		assertThat(this.search.findByName("Viet Nam", 5).exact()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void every_sentence_opens_in_its_article_where_it_stood(GraphFormat format) {
		this.graph.write(SmallGraph.articles());
		List<String> quotes = quotes();
		assertThat(quotes).hasSizeGreaterThan(3);
		restore(format);
		assertThat(quotes()).isEqualTo(quotes);
		for (EvidenceSentence sentence : sentences()) {
			ArticlePage page = this.reader.findArticle(sentence.article()).orElseThrow();
			assertThat(page.excerpt()).isTrue();
			assertThat(page.title()).isEqualTo(sentence.articleTitle());
			assertThat(page.publication().date()).isNotNull();
			assertThat(page.passages()).anySatisfy((passage) -> {
				assertThat(passage.uid()).isEqualTo(sentence.passage());
				assertThat(passage.span().of(page.text())).isEqualTo(sentence.text());
			});
			assertThat(page.claims()).anySatisfy((claim) -> {
				assertThat(claim.uid()).isEqualTo(sentence.claim());
				TextSpan said = claim.sentences().getFirst();
				assertThat(quotes).contains(said.of(page.text()));
			});
		}
	}

	private void restore(GraphFormat format) {
		byte[] file = ExportedFiles.of(this.graph, format);
		this.graph.wipe();
		assertThat(Restored.from(this.graph, file, format).skipped).isEmpty();
	}

	private List<SelectedFact> facts() {
		return this.selections.findFacts(Selection.EVERYTHING, 100).facts();
	}

	private EntitySet overview() {
		return this.canvas.findEdges(List.of(SmallGraph.HUNGARY, SmallGraph.VIETNAM, SmallGraph.LAOS,
				SmallGraph.UNIVERSITY, SmallGraph.ANNA_KOVACS), Selection.EVERYTHING);
	}

	private List<EvidenceSentence> sentences() {
		return facts().stream()
			.flatMap((fact) -> this.evidence.findEvidence(fact.uid()).orElseThrow().origins().stream())
			.flatMap((origin) -> origin.sentences().stream())
			.toList();
	}

	/** The words that are marked. */
	private List<String> quotes() {
		return sentences().stream()
			.flatMap((sentence) -> sentence.marks().stream().map((mark) -> mark.of(sentence.text())))
			.sorted()
			.toList();
	}

}
