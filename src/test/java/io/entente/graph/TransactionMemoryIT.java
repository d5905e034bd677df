package io.entente.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.entente.model.RunUid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An article of two million characters comes to a database whose transactions may take
 * eight megabytes.
 */
class TransactionMemoryIT {

	private static final RunUid RUN = RunUid.of("TEST", "memory/1");

	@TempDir
	private Path path;

	@Test
	void what_is_too_large_for_a_transaction_is_refused_at_once_and_nothing_else_is_lost() {
		try (HomeFolder home = HomeFolder.take(this.path);
				EmbeddedGraph graph = EmbeddedGraph.start(home, 8 << 20);
				Driver driver = GraphDatabase.driver(graph.uri(), AuthTokens.basic("neo4j", graph.password()))) {
			new Migrations(driver).apply();
			driver.executableQuery("CREATE (:Run {uid: $run, extractor: 'memory/1', status: 'RUNNING'})")
				.withParameters(Map.of("run", RUN.value()))
				.execute();
			ArticleStore store = new ArticleStore(driver, new CypherCatalog());
			store.write(SmallGraph.articles(), RUN);
			long before = nodes(driver);
			assertThatExceptionOfType(TransactionTooLargeException.class)
				.isThrownBy(() -> store.write(List.of(huge().build()), RUN))
				.withMessageContaining("ENTENTE_JAVA_OPTS");
			assertThat(store.retries()).as("the same again would fail again").isZero();
			assertThat(nodes(driver)).isEqualTo(before);
			assertThat(
					store.write(List.of(ResolvedArticleBuilder.article("after.txt").paragraph("Talks.").build()), RUN)
						.nodes())
				.isPositive();
		}
	}

	private static ResolvedArticleBuilder huge() {
		ResolvedArticleBuilder huge = ResolvedArticleBuilder.article("huge.txt");
		String sentence = "Officials of the two countries met and discussed the exchange of physicians. ";
		for (int i = 0; i < 2000; i++) {
			huge.paragraph(i + ": " + sentence.repeat(13));
		}
		return huge;
	}

	private static long nodes(Driver driver) {
		return driver.executableQuery("MATCH (n) RETURN count(n) AS count")
			.execute()
			.records()
			.getFirst()
			.get("count")
			.asLong();
	}

}
