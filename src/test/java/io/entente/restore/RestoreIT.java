package io.entente.restore;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.entente.exports.ExportedFiles;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ResolvedArticle;
import io.entente.source.GraphFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What leaves comes back: exported, brought into an empty graph and exported again it is
 * the same.
 */
@GraphIT
class RestoreIT {

	private final TestGraph graph = TestGraph.shared();

	@ParameterizedTest
	@EnumSource
	void what_comes_back_is_exported_as_it_was(GraphFormat format) {
		this.graph.write(ExportedFiles.articles());
		byte[] file = ExportedFiles.of(this.graph, format);
		this.graph.wipe();
		Restored restored = Restored.from(this.graph, file, format);
		assertThat(restored.skipped).isEmpty();
		assertThat(restored.facts.written()).isEqualTo(ExportedFiles.FACTS);
		assertThat(ExportedFiles.parts(ExportedFiles.of(this.graph, format))).isEqualTo(ExportedFiles.parts(file));
	}

	@ParameterizedTest
	@EnumSource
	void a_second_time_changes_nothing(GraphFormat format) {
		this.graph.write(ExportedFiles.articles());
		byte[] file = ExportedFiles.of(this.graph, format);
		this.graph.wipe();
		Restored.from(this.graph, file, format);
		List<String> before = everything();
		Restored again = Restored.from(this.graph, file, format);
		assertThat(again.facts.written()).isZero();
		assertThat(again.facts.unchanged()).isEqualTo(ExportedFiles.FACTS);
		assertThat(again.nodes + again.relationships).isZero();
		assertThat(everything()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void into_the_graph_that_it_came_from_it_brings_nothing(GraphFormat format) {
		this.graph.write(ExportedFiles.articles());
		List<String> before = everything();
		Restored restored = Restored.from(this.graph, ExportedFiles.of(this.graph, format), format);
		assertThat(restored.facts.written()).isZero();
		assertThat(restored.nodes + restored.relationships).isZero();
		assertThat(everything()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void what_is_here_already_in_part_is_not_doubled(GraphFormat format) {
		this.graph.write(SmallGraph.articles());
		byte[] file = ExportedFiles.of(this.graph, format);
		List<String> whole = ExportedFiles.parts(file);
		this.graph.wipe();
		this.graph.write(List.of(SmallGraph.talks()));
		Restored.from(this.graph, file, format);
		assertThat(ExportedFiles.parts(ExportedFiles.of(this.graph, format))).isEqualTo(whole);
		assertThat(this.graph.count("MATCH (a:Article) WHERE a.text IS NOT NULL RETURN count(a)")).isOne();
	}

	@ParameterizedTest
	@EnumSource
	void articles_that_are_imported_after_all_take_their_facts_over(GraphFormat format) {
		List<ResolvedArticle> articles = SmallGraph.articles();
		this.graph.write(articles);
		byte[] file = ExportedFiles.of(this.graph, format);
		List<String> whole = ExportedFiles.parts(file);
		this.graph.wipe();
		Restored.from(this.graph, file, format);
		this.graph.write(articles);
		assertThat(ExportedFiles.parts(ExportedFiles.of(this.graph, format))).isEqualTo(whole);
		assertThat(this.graph.count("MATCH (a:Article) WHERE a.text IS NULL RETURN count(a)")).isZero();
		assertThat(this.graph.count("MATCH (a:Article)-[r:PUBLISHED_BY]->() RETURN count(r)")).isEqualTo(3);
	}

	@Test
	void a_file_with_whole_passages_completes_what_one_with_quotes_brought() {
		this.graph.write(SmallGraph.articles());
		byte[] quotes = ExportedFiles.of(this.graph, GraphFormat.GRAPHML);
		byte[] passages = ExportedFiles.of(this.graph, GraphFormat.CYPHER);
		this.graph.wipe();
		Restored.from(this.graph, quotes, GraphFormat.GRAPHML);
		assertThat(this.graph.count("MATCH (p:Passage) WHERE p.kind IS NOT NULL RETURN count(p)")).isZero();
		assertThat(ExportedFiles.parts(ExportedFiles.of(this.graph, GraphFormat.GRAPHML)))
			.isEqualTo(ExportedFiles.parts(quotes));
		this.graph.run("MATCH (c:Claim) WITH c ORDER BY c.uid LIMIT 2 DETACH DELETE c", Map.of());
		Restored.from(this.graph, passages, GraphFormat.CYPHER);
		assertThat(this.graph.count("MATCH (p:Passage) WHERE p.kind IS NOT NULL RETURN count(p)")).isPositive();
		assertThat(ExportedFiles.parts(ExportedFiles.of(this.graph, GraphFormat.GRAPHML)))
			.isEqualTo(ExportedFiles.parts(quotes));
	}

	/** Every node and relationship with all that it has, apart from the runs. */
	private List<String> everything() {
		return this.graph.run("""
				MATCH (n) WHERE NOT n:Run AND NOT n:Migration
				RETURN labels(n) AS kind, n.uid AS one, null AS other, properties(n) AS properties
				UNION ALL
				MATCH (n)-[r]->(m)
				RETURN [type(r)] AS kind, n.uid AS one, m.uid AS other, properties(r) AS properties""", Map.of())
			.stream()
			.map((row) -> row.get("kind") + " " + row.get("one") + " " + row.get("other") + " "
					+ new TreeMap<>(row.get("properties").asMap((value) -> value.toString())))
			.sorted()
			.toList();
	}

}
