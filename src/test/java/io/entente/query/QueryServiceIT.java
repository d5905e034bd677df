package io.entente.query;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.query.QueryFailedException.Position;
import io.entente.query.QueryFailedException.Reason;
import io.entente.query.QueryOutcome.Cut;
import io.entente.query.internal.QueryDesk;
import io.entente.query.internal.TestQueries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphIT
class QueryServiceIT {

	private final TestGraph graph = TestGraph.shared();

	private final QueryDesk desk = TestQueries.desk();

	private final QueryService service = new QueryService(this.desk, TestQueries.schema());

	private static Stream<String> reading() {
		return Stream.of("MATCH (n:Entity) RETURN labels(n) AS l, count(*) AS c ORDER BY c DESC",
				"MATCH (a:Country)-[:PARTY_TO]->(f:Agreement)<-[:PARTY_TO]-(b:Country) RETURN a, f, b",
				"OPTIONAL MATCH (n:Person) RETURN n.name SKIP 0 LIMIT 5",
				"MATCH (n) RETURN DISTINCT n.uid ORDER BY n.uid",
				"CALL db.index.fulltext.queryNodes('entityNames', 'vietnam') YIELD node, score RETURN node.name, score",
				"CALL db.labels()", "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType",
				"CALL db.schema.visualization()",
				"RETURN date(), datetime(), date.truncate('month', date()), duration.between(date('2024-01-01'), date())",
				"RETURN point.distance(point({x: 1, y: 1}), point({x: 2, y: 1})), toUpper('a'), randomUUID()",
				"MATCH p = (a:Country)-[*1..3]-(b:Country) RETURN p LIMIT 5",
				"MATCH p = SHORTEST 1 (a:Country {name: 'Hungary'})-[:COOPERATES_WITH]-{1,3}(b:Country {name: 'Laos'}) RETURN p",
				"MATCH p = shortestPath((a:Country {name: 'Hungary'})-[*..4]-(b:Country {name: 'Laos'})) RETURN length(p)",
				"MATCH (n:Entity) WHERE any(x IN n.aliases WHERE x CONTAINS 'Viet') RETURN [x IN n.aliases | toUpper(x)]",
				"MATCH p = (:Country)-[*1..2]-() RETURN reduce(s = 0, n IN nodes(p) | s + size(labels(n))) AS s",
				"UNWIND range(1, 1000) AS x RETURN sum(x)", "RETURN [x IN range(0, 10) WHERE x % 2 = 0 | x * x]",
				"MATCH (n:Entity) WHERE n.name =~ '(?i).*viet.*' RETURN n", "MATCH (n:Country) RETURN n.name AS use",
				"MATCH (n:Country) CALL (n) { MATCH (n)-[r]-() RETURN count(r) AS c } RETURN n.name, c",
				"MATCH (n:Country) RETURN n.name, COUNT { (n)--() } AS c, EXISTS { (n)-[:PARTY_TO]->() } AS e,"
						+ " COLLECT { MATCH (n)--(m) RETURN m.uid LIMIT 2 } AS l",
				"MATCH (n:Country) RETURN CASE WHEN n.iso3 = 'HUN' THEN 1 ELSE 2 END AS c UNION RETURN 3 AS c",
				"CYPHER 5 MATCH (n:Fact) WHERE n.earliest >= date('2025-01-01') RETURN n.title",
				"EXPLAIN MATCH (n) RETURN n",
				"MATCH (n:Entity) WITH n.type AS t, collect(n.name) AS names RETURN t, size(names), head(names), names[0..2]",
				"/* a comment: CREATE */ MATCH (n) // DELETE\nRETURN 'CREATE; USE system' AS harmless, n LIMIT 1;");
	}

	@TestFactory
	Stream<DynamicTest> what_only_reads_is_answered() {
		this.graph.write(SmallGraph.articles());
		return reading().map((text) -> DynamicTest.dynamicTest(text,
				() -> assertThat(TestQueries.run(this.desk, text, Map.of()).columns()).isNotEmpty()));
	}

	@Test
	void parameters_of_all_of_jsons_types_and_of_time_arrive() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("nothing", null);
		parameters.put("whole", 7);
		parameters.put("part", 1.5);
		parameters.put("truth", true);
		parameters.put("text", "o'r");
		parameters.put("list", List.of(1, "a"));
		parameters.put("map", Map.of("a", 1));
		parameters.put("day", Map.of("$date", "2025-10-01"));
		parameters.put("moment", Map.of("$datetime", "2025-10-01T12:00:00Z"));
		parameters.put("while", Map.of("$duration", "P1Y2M3DT4H"));
		assertThat(TestQueries
			.run(this.desk, "RETURN $nothing, $whole + 1, $part, $truth, $text, $list, $map, $day + $while, $moment",
					parameters)
			.rows()).singleElement()
			.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
			.containsExactly(null, 8L, 1.5, true, "o'r", List.of(1L, "a"), Map.of("a", 1L), "2026-12-04",
					"2025-10-01T12:00Z");
	}

	@Test
	void a_date_that_is_none_is_told() {
		assertThatExceptionOfType(QueryFailedException.class)
			.isThrownBy(() -> TestQueries.run(this.desk, "RETURN $day", Map.of("day", Map.of("$date", "2025-13-01"))))
			.withMessage("The parameter $day can't be taken: '2025-13-01' is no date as ISO 8601 writes it");
	}

	@Test
	void a_result_names_its_entities_and_facts() {
		this.graph.write(SmallGraph.articles());
		QueryOutcome outcome = TestQueries
			.run(this.desk, "MATCH (e:Country)-[:PARTY_TO]->(f:Agreement) RETURN e, f.uid", Map.of())
			.outcome();
		assertThat(outcome.entities()).containsExactlyInAnyOrder(SmallGraph.HUNGARY, SmallGraph.VIETNAM);
		assertThat(outcome.facts()).hasSize(1);
		assertThat(this.service.findParticipants(outcome.facts())).containsExactlyInAnyOrder(SmallGraph.HUNGARY,
				SmallGraph.VIETNAM);
	}

	@Test
	void a_fault_is_told_with_its_place_in_the_persons_own_text() {
		assertThatExceptionOfType(QueryFailedException.class)
			.isThrownBy(() -> TestQueries.run(this.desk, "MATCH (n)\nRETRUN n", Map.of()))
			.satisfies((failure) -> {
				assertThat(failure.reason()).isEqualTo(Reason.CYPHER);
				assertThat(failure.position()).isEqualTo(new Position(2, 1));
				assertThat(failure.told()).startsWith("line 2, column 1: Invalid input 'RETRUN'")
					.doesNotContain("EXPLAIN");
			});
	}

	@Test
	void rows_beyond_the_limit_are_left_out_and_that_is_said() {
		TestQueries.Rows rows = TestQueries.run(this.desk, new CypherQuery(QueryId.random(),
				"UNWIND range(1, 10) AS x RETURN x", Map.of(), 10, Duration.ofSeconds(5)));
		assertThat(rows.outcome().cut()).isNull();
		rows = TestQueries.run(this.desk, new CypherQuery(QueryId.random(), "UNWIND range(1, 11) AS x RETURN x",
				Map.of(), 10, Duration.ofSeconds(5)));
		assertThat(rows.rows()).hasSize(10);
		assertThat(rows.outcome().cut()).isEqualTo(Cut.LIMIT);
	}

	@Test
	void a_stopped_query_ends_on_the_server_too() throws Exception {
		QueryId id = QueryId.random();
		FutureTask<QueryOutcome> asking = new FutureTask<>(() -> this.service
			.run(new CypherQuery(id, "UNWIND range(1, 100000000000) AS x WITH x WHERE x < 3 OR x < 0 RETURN x",
					Map.of(), CypherQuery.MAX_LIMIT, CypherQuery.MAX_DEADLINE), new RowSink() {
						@Override
						public void columns(List<String> names) {
							// none before it is stopped
						}

						@Override
						public void row(List<@Nullable Object> cells) {
							// what comes doesn't matter
						}
					}));
		Thread.ofVirtual().start(asking);
		// the two rows come with the next batch only, so its transaction is what tells
		while (running(id) == 0 && !asking.isDone()) {
			Thread.onSpinWait();
		}
		assertThat(running(id)).isOne();
		assertThat(this.service.cancel(id)).isTrue();
		assertThatExceptionOfType(java.util.concurrent.ExecutionException.class).isThrownBy(asking::get)
			.havingCause()
			.isInstanceOfSatisfying(QueryFailedException.class,
					(failure) -> assertThat(failure.reason()).isEqualTo(Reason.CANCELLED));
		assertThat(running(id)).as("transactions of the query").isZero();
		assertThat(this.service.cancel(id)).isFalse();
	}

	@Test
	void what_there_is_to_ask_about_is_counted() {
		this.graph.write(SmallGraph.articles());
		QuerySchema schema = this.service.findSchema();
		assertThat(schema.labels()).contains(new QuerySchema.Counted("Entity", 5));
		assertThat(schema.properties()).anySatisfy((each) -> {
			assertThat(each.name()).isEqualTo("Country");
			assertThat(each.properties()).contains("iso3", "name", "uid");
		});
	}

	private long running(QueryId id) {
		return this.graph
			.run("SHOW TRANSACTIONS YIELD metaData WHERE metaData.ententeQuery = $id RETURN count(*) AS c",
					Map.of("id", id.value()))
			.getFirst()
			.get("c")
			.asLong();
	}

}
