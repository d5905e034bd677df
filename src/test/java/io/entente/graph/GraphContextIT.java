package io.entente.graph;

import java.time.Instant;
import java.util.List;

import io.entente.model.RunUid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The graph's beans in a context without a web server, as the commands use them.
 */
@GraphIT
@SpringBootTest(classes = GraphContextIT.GraphOnly.class, webEnvironment = WebEnvironment.NONE)
class GraphContextIT {

	@Autowired
	private ArticleStore articles;

	@Autowired
	private RunStore runs;

	@Autowired
	private GraphStatistics statistics;

	@Autowired
	private DerivedLayer derived;

	private final Instant now = Instant.parse("2026-03-01T10:00:00Z");

	private final RunReport run = RunReport.beginning(RunUid.of("IMPORT", this.now.toString()), "IMPORT", "two files",
			"test/1", this.now);

	@BeforeEach
	void emptyGraph() {
		assertThat(this.statistics.counts().isEmpty()).isTrue();
	}

	@Test
	void a_run_begins_writes_and_ends() {
		this.runs.begin(this.run);
		assertThat(this.runs.latest(5)).containsExactly(this.run);
		WriteCounts counts = this.articles.write(SmallGraph.articles(), this.run.uid());
		RunReport ended = new RunReport(this.run.uid(), "IMPORT", "two files", "test/1", this.now,
				this.now.plusSeconds(60), "COMPLETED", 3, 0, 1, counts.nodes(), counts.relationships(),
				List.of("c.txt: empty"), null);
		this.runs.finish(ended);
		assertThat(this.runs.latest(5)).containsExactly(ended);
		assertThat(TestGraph.shared().count("MATCH (:Claim)-[r:PRODUCED_BY]->(:Run) RETURN count(r)")).isEqualTo(5);
	}

	@Test
	void nothing_is_written_for_a_run_that_has_not_begun() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.articles.write(SmallGraph.articles(), this.run.uid()))
			.withMessageContaining("hasn't begun");
		assertThat(this.statistics.counts().isEmpty()).isTrue();
	}

	@Test
	void counts_what_is_stored() {
		this.runs.begin(this.run);
		this.articles.write(SmallGraph.articles(), this.run.uid());
		this.derived.refresh((_, _) -> {
		});
		assertThat(this.statistics.counts()).isEqualTo(new GraphCounts(3, 1, 1, 0, 1, 2, 1, 3, 5));
	}

	/**
	 * Not a configuration by its own annotation, so that no other context picks it up.
	 */
	@ComponentScan("io.entente.graph")
	@ImportAutoConfiguration({ Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class,
			TransactionAutoConfiguration.class })
	static class GraphOnly {

	}

}
