package io.entente.query;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.query.QueryFailedException.Reason;
import io.entente.query.internal.QueryDesk;
import io.entente.query.internal.TestQueries;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static java.util.Map.entry;

/**
 * Attempts to do more than read, each on a graph with something in it that must be the
 * same afterwards, to the last property.
 */
@GraphIT
class ReadOnlyIT {

	private final TestGraph graph = TestGraph.shared();

	private final QueryDesk desk = TestQueries.desk();

	private static Stream<String> writing() {
		return Stream.of("CREATE (n:X) RETURN n", "CREATE (:X)", "INSERT (:X)", "MERGE (n:X {a: 1}) RETURN n",
				"MATCH (n:Entity) SET n.name = 'x' RETURN n", "MATCH (n:Entity) SET n += {a: 1}",
				"MATCH (n:Entity) SET n:X", "MATCH (n) DELETE n", "MATCH (n) DETACH DELETE n",
				"MATCH ()-[r]->() DELETE r", "MATCH (n) NODETACH DELETE n", "MATCH (n:Entity) REMOVE n.name",
				"MATCH (n:Entity) REMOVE n:Entity", "FOREACH (x IN [1] | CREATE (:X))",
				"MATCH (n:Entity) FOREACH (x IN [1] | SET n.a = x)", "CALL () { CREATE (n:X) RETURN n } RETURN n",
				"UNWIND [1, 2] AS x CALL (x) { CREATE (:X {a: x}) }",
				"UNWIND [1] AS x CALL (x) { CREATE (:X) } IN TRANSACTIONS",
				"UNWIND [1] AS x CALL (x) { RETURN 1 AS y } IN TRANSACTIONS OF 1 ROWS RETURN y",
				"UNWIND [1] AS x CALL (x) { CREATE (:X) } IN 2 CONCURRENT TRANSACTIONS ON ERROR CONTINUE",
				"MATCH (n:Entity) WITH n LIMIT 1 CREATE (n)-[:X]->(:Y) RETURN count(*)",
				"MATCH (a:Entity), (b:Entity) MERGE (a)-[r:X]->(b) ON CREATE SET r.a = 1 RETURN r",
				"/* harmless */ CREATE (n:X)", "// harmless\nCREATE (n:X)",
				"MATCH (n) RETURN n UNION CREATE (n:X) RETURN n", "\\u0043REATE (n:X)", "CYPHER 5 CREATE (n:X)",
				"CYPHER 25 CREATE (n:X)", "CYPHER runtime=slotted CREATE (n:X)",
				"CYPHER planner=cost MATCH (n) RETURN n", "PROFILE CREATE (n:X)", "PROFILE MATCH (n) RETURN n",
				"EXPLAIN PROFILE CREATE (n:X)", "RETURN 1; CREATE (n:X)", "RETURN 1 AS `x`; MATCH (n) DETACH DELETE n;",
				"RETURN '\\u0027 AS a CREATE (n:X) RETURN \\u0027'", "EXPLAIN CREATE (n:X)");
	}

	private static Stream<String> administering() {
		return Stream.of("CREATE INDEX foo FOR (n:X) ON (n.y)", "CREATE CONSTRAINT foo FOR (n:X) REQUIRE n.y IS UNIQUE",
				"CREATE FULLTEXT INDEX foo FOR (n:X) ON EACH [n.y]", "DROP INDEX entityNames",
				"DROP CONSTRAINT entity_uid", "SHOW INDEXES", "SHOW CONSTRAINTS", "SHOW USERS", "SHOW CURRENT USER",
				"SHOW DATABASES", "SHOW SETTINGS", "SHOW SETTINGS YIELD name, value RETURN name, value",
				"SHOW PROCEDURES", "SHOW FUNCTIONS", "SHOW TRANSACTIONS", "SHOW ROLES",
				"TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
				"SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN message",
				"ALTER USER neo4j SET PASSWORD 'swordfish'", "CREATE USER mallory SET PASSWORD 'swordfish'",
				"DROP USER neo4j", "CREATE DATABASE foo", "DROP DATABASE neo4j", "STOP DATABASE neo4j",
				"ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'", "GRANT ROLE admin TO neo4j", "USE system SHOW USERS",
				"USE system CALL dbms.components()", "USE neo4j MATCH (n) RETURN n",
				"CALL () { USE system MATCH (n) RETURN n } RETURN n", "CALL dbms.listConfig()",
				"CALL dbms.listConfig() YIELD name, value RETURN value", "CALL dbms.setConfigValue('a', 'b')",
				"CALL dbms.components()", "CALL dbms.queryJmx('*:*') YIELD attributes RETURN attributes",
				"CALL dbms.upgrade()", "CALL dbms.info()", "CALL dbms.showCurrentUser()", "CALL `dbms`.`listConfig`()",
				"CALL db.createLabel('X')", "CALL db.createProperty('x')", "CALL db.createRelationshipType('X')",
				"CALL db.clearQueryCaches()", "CALL db.prepareForReplanning()", "CALL db.awaitIndexes(60)",
				"CALL db.resampleIndex('entityNames')", "CALL db.checkpoint()", "CALL db.info()",
				"CALL tx.setMetaData({ententeQuery: 'other'})", "CALL apoc.export.csv.all('x', {})",
				"RETURN apoc.text.join(['a'], 'b')", "RETURN apoc.load.json('http://127.0.0.1:1')",
				"RETURN `apoc`.`cypher`.`runFirstColumn`('CREATE (n:X)', {})", "CALL gds.graph.list()",
				"CALL genai.vector.encode('a', 'b', {})");
	}

	private static Stream<String> fetching() {
		return Stream.of("LOAD CSV FROM 'http://127.0.0.1:1/x' AS line RETURN line",
				"LOAD CSV FROM 'https://example.org/?x=1' AS line RETURN line",
				"LOAD CSV FROM 'ftp://example.org/x' AS line RETURN line",
				"LOAD CSV WITH HEADERS FROM 'file:///etc/passwd' AS line RETURN line",
				"MATCH (n:Entity) LOAD CSV FROM 'http://127.0.0.1:1/?' + n.name AS line RETURN line",
				"CALL () { LOAD CSV FROM $url AS line RETURN line } RETURN line",
				"LOAD CSV FROM 'jar:file:/x!/y' AS l RETURN l");
	}

	private static Map<String, Reason> exhausting() {
		String doubled = "WITH 'a' AS s\n" + "WITH s + s AS s\n".repeat(12);
		String list = "WITH [1, 2, 3, 4, 5, 6, 7, 8] AS l\n" + "WITH l + l AS l\n".repeat(28);
		return Map.ofEntries(entry(list + "RETURN size(l)", Reason.DEADLINE),
				entry("UNWIND range(1, 1000) AS x "
						+ list.replace("[1,", "[x,").replaceFirst("(WITH l \\+ l AS l\n){10}$", "")
						+ "RETURN collect(l)", Reason.MEMORY),
				entry("RETURN size([x IN range(1, 100000000) | toString(x)])", Reason.REFUSED),
				entry("RETURN reduce(s = 0, x IN range(1, 100000000000) | s + x)", Reason.REFUSED),
				entry("RETURN reduce(s = 'a', x IN range(1, 40) | s + s)", Reason.REFUSED),
				entry("RETURN reduce(s = 'aa', x IN range(1, 40) | replace(s, 'a', 'aa'))", Reason.REFUSED),
				entry("RETURN any(x IN range(1, $many) WHERE x = -1)", Reason.REFUSED),
				entry("RETURN any(x IN range(1, toInteger('999999999999')) WHERE x = -1)", Reason.REFUSED),
				entry("RETURN [a IN range(1, 9999) | [b IN range(1, 9999) | [c IN range(1, 9999) | c]]]",
						Reason.REFUSED),
				entry("RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab' =~ '(a+)+c'", Reason.REFUSED),
				entry("RETURN " + "(".repeat(9000) + 1 + ")".repeat(9000), Reason.REFUSED),
				entry("RETURN " + "[".repeat(500) + 1 + "]".repeat(500), Reason.REFUSED),
				entry("RETURN " + "NOT ".repeat(3000) + "true", Reason.REFUSED),
				entry("RETURN " + "CASE WHEN true THEN ".repeat(400) + 1 + " END".repeat(400), Reason.REFUSED),
				entry("RETURN 1" + " + 1".repeat(9000), Reason.REFUSED),
				entry("UNWIND range(1, 100000000000) AS x RETURN count(x)", Reason.DEADLINE),
				entry("UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN sum(x * y)", Reason.DEADLINE),
				entry("UNWIND range(1, 100000000000) AS x RETURN collect(toString(x))", Reason.MEMORY),
				entry("UNWIND range(1, 100000000000) AS x WITH x ORDER BY x DESC RETURN x", Reason.MEMORY),
				entry("MATCH (a), (b), (c), (d), (e), (f), (g), (h) WHERE a.x + b.x + c.x + d.x + h.x <> 1"
						+ " OR e.uid < f.uid OR g.uid < h.uid RETURN count(*)", Reason.DEADLINE),
				entry("MATCH p = (a)-[*1..30]-(b) RETURN count(p)", Reason.DEADLINE),
				entry("MATCH p = (a)-[*]-(b) WHERE length(p) > 60 RETURN p", Reason.DEADLINE),
				entry("MATCH (a)-[r*1..25]-(b) WHERE all(x IN r WHERE x.no IS NULL) RETURN count(*)", Reason.DEADLINE),
				entry(doubled + "UNWIND range(1, 100000000000) AS x RETURN count(s + x)", Reason.DEADLINE));
	}

	/** On one graph for all, since none of them may change it. */
	@TestFactory
	Stream<DynamicTest> what_does_more_than_read_is_refused() {
		this.graph.write(SmallGraph.articles());
		List<Object> before = contents();
		return Stream.of(writing(), administering(), fetching())
			.flatMap((attempts) -> attempts)
			.map((attempt) -> DynamicTest.dynamicTest(attempt, () -> refuse(attempt, before)));
	}

	private void refuse(String attempt, List<Object> before) {
		QueryFailedException refusal = assertThatExceptionOfType(QueryFailedException.class)
			.isThrownBy(() -> TestQueries.run(this.desk, attempt, Map.of("url", "http://127.0.0.1:1/x")))
			.actual();
		// what a server without the thing calls a mistake is one
		assertThat(refusal.reason()).isIn(EnumSet.of(Reason.REFUSED, Reason.CYPHER));
		assertThat(refusal.getMessage()).isNotBlank();
		assertThat(contents()).isEqualTo(before);
	}

	@TestFactory
	Stream<DynamicTest> what_would_not_end_is_refused_or_stopped() {
		this.graph.write(SmallGraph.articles());
		List<Object> before = contents();
		return exhausting().entrySet()
			.stream()
			.map((attempt) -> DynamicTest.dynamicTest(
					attempt.getKey().substring(0, Math.min(80, attempt.getKey().length())),
					() -> stop(attempt.getKey(), attempt.getValue(), before)));
	}

	private void stop(String attempt, Reason reason, List<Object> before) {
		assertThatExceptionOfType(QueryFailedException.class)
			.isThrownBy(() -> TestQueries.run(this.desk,
					new CypherQuery(QueryId.random(), attempt, Map.of("many", 999_999_999_999L), 1000,
							(reason == Reason.MEMORY) ? CypherQuery.MAX_DEADLINE : Duration.ofSeconds(2))))
			.satisfies((failure) -> assertThat(failure.reason()).as(failure.getMessage()).isEqualTo(reason));
		assertThat(this.graph.count("MATCH (n:Entity) RETURN count(n)")).as("the server answers").isEqualTo(5);
		assertThat(contents()).isEqualTo(before);
	}

	/** With a separate server it is the user that the credentials name for it. */
	@Test
	void queries_are_asked_by_the_user_that_only_reads_where_there_is_one() {
		this.graph.write(SmallGraph.articles());
		try (Session session = this.graph.readSessions().open()) {
			String user = session.run("SHOW CURRENT USER YIELD user").single().get("user").asString();
			assertThat(user).isEqualTo(this.graph.isSeparate() ? TestGraph.READER : "neo4j");
		}
		assertThat(TestQueries.run(this.desk, "MATCH (c:Country {name: $name}) RETURN c.name", Map.of("name", "Laos"))
			.rows()).containsExactly(List.of("Laos"));
	}

	/** The last of the walls, should all the others fall. */
	@Test
	void the_server_itself_refuses_to_write_in_such_a_session() {
		Set<String> codes = new TreeSet<>();
		for (String attempt : List.of("CREATE (:X)", "CREATE INDEX foo FOR (n:X) ON (n.y)", "CALL db.createLabel('X')",
				"ALTER USER neo4j SET PASSWORD 'swordfish'", "MATCH (n) DETACH DELETE n")) {
			try (Session session = this.graph.readSessions().open()) {
				assertThatExceptionOfType(ClientException.class).as(attempt)
					.isThrownBy(() -> session.run(attempt).consume())
					.satisfies((ex) -> codes.add(ex.code()));
			}
		}
		assertThat(codes).containsExactly("Neo.ClientError.Statement.AccessMode");
	}

	/**
	 * Everything there is: nodes, relationships, their properties, labels, types,
	 * indexes, users.
	 */
	private List<Object> contents() {
		return Stream.of("MATCH (n) RETURN elementId(n) AS id, labels(n) AS names, properties(n) AS values ORDER BY id",
				"MATCH (a)-[r]->(b) RETURN elementId(r) AS id, type(r) AS names, properties(r) AS values,"
						+ " elementId(a) AS a, elementId(b) AS b ORDER BY id",
				"CALL db.labels() YIELD label RETURN label ORDER BY label",
				"CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey ORDER BY propertyKey",
				"CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType ORDER BY relationshipType",
				"SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name",
				"SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name",
				"SHOW USERS YIELD user, passwordChangeRequired RETURN user, passwordChangeRequired ORDER BY user")
			.<Object>map((question) -> this.graph.run(question, Map.of()).stream().map(Record::values).toList())
			.toList();
	}

}
