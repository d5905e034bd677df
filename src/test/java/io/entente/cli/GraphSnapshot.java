package io.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import io.entente.graph.GraphConnection;
import io.entente.graph.GraphProperties;

/**
 * All that a home folder's graph holds, apart from its runs: how many nodes of each label
 * and relationships of each type, and which.
 *
 * @param counts by label and type
 * @param identities one line for each node and relationship, sorted
 * @param runs how many runs it remembers
 */
record GraphSnapshot(SortedMap<String, Integer> counts, List<String> identities, int runs) {

	private static final String NODES = """
			MATCH (n) WHERE n.uid IS NOT NULL AND NOT n:Run
			RETURN head([l IN labels(n) WHERE l <> 'Entity' AND l <> 'Fact']) AS kind, n.uid AS identity""";

	private static final String RELATIONSHIPS = """
			MATCH (a)-[r]->(b) WHERE a.uid IS NOT NULL AND b.uid IS NOT NULL AND NOT b:Run
			RETURN type(r) AS kind, a.uid + ' ' + b.uid + ' ' + coalesce(r.role, '') + coalesce(r.start, '') AS identity""";

	static GraphSnapshot of(Path home) throws IOException {
		try (GraphConnection connection = GraphConnection.open(new GraphProperties(home, null));
				Driver driver = GraphDatabase.driver(connection.server(),
						AuthTokens.basic("neo4j", Files.readString(home.resolve("neo4j.password")).strip()))) {
			SortedMap<String, Integer> counts = new TreeMap<>();
			List<String> identities = java.util.stream.Stream.of(NODES, RELATIONSHIPS)
				.flatMap((query) -> driver.executableQuery(query).execute().records().stream())
				.peek((row) -> counts.merge(row.get("kind").asString(), 1, Integer::sum))
				.map((row) -> row.get("kind").asString() + ' ' + row.get("identity").asString())
				.sorted()
				.toList();
			int runs = driver.executableQuery("MATCH (r:Run) RETURN count(r) AS runs")
				.execute()
				.records()
				.getFirst()
				.get("runs")
				.asInt();
			return new GraphSnapshot(counts, identities, runs);
		}
	}

}
