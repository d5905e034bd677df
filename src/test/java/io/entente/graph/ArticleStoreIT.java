package io.entente.graph;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@GraphIT
class ArticleStoreIT {

	private final TestGraph graph = TestGraph.shared();

	@Test
	void writes_articles_with_everything_read_in_them() {
		WriteCounts counts = this.graph.write(SmallGraph.articles());
		assertThat(counts.nodes()).isPositive();
		assertThat(this.graph.count("MATCH (e:Entity) RETURN count(e)")).isEqualTo(5);
		assertThat(this.graph.count("MATCH (f:Fact) RETURN count(f)")).isEqualTo(4);
		assertThat(this.graph.count("MATCH (c:Claim) RETURN count(c)")).isEqualTo(5);
		assertThat(this.graph.count("MATCH (c:Claim) WHERE NOT (c)-[:EVIDENCED_BY]->(:Passage) RETURN count(c)"))
			.isZero();
		assertThat(this.graph.count(
				"MATCH (:Agreement)<-[:SUPPORTS]-(:Claim)-[:EVIDENCED_BY]->()<-[:HAS_PASSAGE]-(a:Article) RETURN count(a)"))
			.isEqualTo(2);
		assertThat(this.graph.count("MATCH (:Claim)-[r:DISPUTES]->(:Event) RETURN count(r)")).isOne();
	}

	@Test
	void writing_the_same_articles_twice_changes_nothing() {
		this.graph.write(SmallGraph.articles());
		assertThat(this.graph.write(SmallGraph.articles())).isEqualTo(WriteCounts.NOTHING);
	}

	@Test
	void a_fact_takes_the_furthest_status_whatever_the_order() {
		this.graph.write(List.of(SmallGraph.report()));
		this.graph.write(List.of(SmallGraph.signing()));
		Map<String, Object> fact = this.graph
			.run("MATCH (f:Agreement) RETURN f.status AS status, f.sectors AS sectors, f.confidence AS confidence",
					Map.of())
			.getFirst()
			.asMap();
		assertThat(fact)
			.isEqualTo(Map.of("status", "SIGNED", "sectors", List.of("HEALTH", "SCIENCE"), "confidence", 0.9));
	}

}
