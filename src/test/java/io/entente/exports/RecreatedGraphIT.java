package io.entente.exports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.entente.canvas.CanvasService;
import io.entente.canvas.EntitySet;
import io.entente.evidence.EvidenceSentence;
import io.entente.evidence.EvidenceService;
import io.entente.exports.ExportSource.Selected;
import io.entente.graph.DerivedLayer;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ArticleUid;
import io.entente.model.FactUid;
import io.entente.model.PublisherUid;
import io.entente.reader.ArticlePage;
import io.entente.reader.ReaderService;
import io.entente.search.SearchService;
import io.entente.selection.SelectedFact;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The explorer shows in a graph that an exported script made what it showed before.
 */
@SpringBootTest
@GraphIT
class RecreatedGraphIT {

	private final TestGraph graph = TestGraph.shared();

	@Autowired
	private DerivedLayer derived;

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

	@BeforeEach
	void write() {
		this.graph.write(SmallGraph.articles());
	}

	@Test
	void every_fact_has_its_sentences_as_before() {
		List<SelectedFact> facts = facts();
		Map<FactUid, List<EvidenceSentence>> before = sentences(facts);
		assertThat(before).hasSize(4);
		recreate();
		assertThat(facts()).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(facts);
		Map<FactUid, List<EvidenceSentence>> after = sentences(facts);
		assertThat(after.keySet()).isEqualTo(before.keySet());
		after.forEach((fact, sentences) -> assertThat(sentences).usingRecursiveComparison()
			// a speaker that the file doesn't hold comes by name
			.ignoringFields("saidBy.uid", "saidBy.type")
			.isEqualTo(before.get(fact)));
		assertThat(after.values()).anySatisfy((sentences) -> assertThat(sentences)
			.anySatisfy((sentence) -> assertThat(sentence.saidBy()).isNotNull()));
	}

	@Test
	void the_canvas_draws_the_same_relations() {
		EntitySet before = overview();
		assertThat(before.edges()).isNotEmpty();
		Selection gazette = Selection.EVERYTHING.withSources(List.of(PublisherUid.of("Example Gazette")), 1);
		long published = this.selections.findFacts(gazette, 10).total();
		assertThat(published).isPositive();
		recreate();
		assertThat(overview()).usingRecursiveComparison()
			// how often articles name somebody isn't in the file
			.ignoringFieldsMatchingRegexes(".*mentions.*")
			.ignoringCollectionOrder()
			.isEqualTo(before);
		assertThat(this.selections.findFacts(gazette, 10).total()).isEqualTo(published);
		assertThat(this.search.findByName("Viet Nam", 5).exact()).hasSize(1);
	}

	@Test
	void a_sentence_opens_in_its_article_where_it_stood() {
		FactUid memorandum = facts().stream()
			.filter((fact) -> fact.type().equals("MOU"))
			.findFirst()
			.orElseThrow()
			.uid();
		EvidenceSentence sentence = sentences(facts()).getOrDefault(memorandum, List.of()).getFirst();
		recreate();
		Optional<ArticlePage> article = this.reader.findArticle(sentence.article());
		assertThat(article).hasValueSatisfying((page) -> {
			assertThat(page.excerpt()).isTrue();
			assertThat(page.cut()).isFalse();
			assertThat(page.passages()).anySatisfy((passage) -> {
				assertThat(passage.uid()).isEqualTo(sentence.passage());
				assertThat(passage.span().of(page.text())).isEqualTo(sentence.text());
			});
			assertThat(page.claims()).isNotEmpty();
			assertThat(page.publication().date()).isNotNull();
			assertThat(page.language()).isEqualTo("en");
		});
		assertThat(this.reader.findArticle(ArticleUid.of("elsewhere", "hash"))).isEmpty();
	}

	private void recreate() {
		String script = Exported.text(this.graph, new CypherFormat(), new Selected(Selection.EVERYTHING),
				FactShape.NODES);
		this.graph.wipe();
		for (String statement : script.split(";\n", -1)) {
			String bare = statement.lines().filter((line) -> !line.startsWith("//")).reduce("", (a, b) -> a + b + "\n");
			if (!bare.isBlank()) {
				this.graph.run(bare, Map.of());
			}
		}
		this.derived.refresh((_, _) -> {
		});
	}

	private List<SelectedFact> facts() {
		return this.selections.findFacts(Selection.EVERYTHING, 100).facts();
	}

	private EntitySet overview() {
		return this.canvas.findEdges(List.of(SmallGraph.HUNGARY, SmallGraph.VIETNAM, SmallGraph.LAOS,
				SmallGraph.UNIVERSITY, SmallGraph.ANNA_KOVACS), Selection.EVERYTHING);
	}

	private Map<FactUid, List<EvidenceSentence>> sentences(List<SelectedFact> facts) {
		Map<FactUid, List<EvidenceSentence>> found = new HashMap<>();
		facts.forEach((fact) -> found.put(fact.uid(),
				this.evidence.findEvidence(fact.uid())
					.orElseThrow()
					.origins()
					.stream()
					.flatMap((origin) -> origin.sentences().stream())
					.toList()));
		return found;
	}

}
