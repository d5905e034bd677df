package io.entente.exports.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.entente.exports.ExportSource;
import io.entente.exports.ExportSource.Named;
import io.entente.exports.ExportSummary;
import io.entente.graph.CypherCatalog;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Uid;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

import org.springframework.stereotype.Component;

/**
 * Asks the graph for what is exported. It holds the driver, since a stream outlives one
 * statement.
 */
@Component
public class ExportQueries {

	/** As long as anybody waits for a download; the server's own limit is two minutes. */
	private static final Duration TIMEOUT = Duration.ofHours(6);

	private static final TransactionConfig LONG = TransactionConfig.builder().withTimeout(TIMEOUT).build();

	private final Driver driver;

	private final CypherCatalog cypher;

	public ExportQueries(Driver driver, CypherCatalog cypher) {
		this.driver = driver;
		this.cypher = cypher;
	}

	/** How much a source holds. */
	public ExportSummary count(ExportSource source) {
		if (source instanceof Named named) {
			return new ExportSummary(named.facts().size(), 0);
		}
		SourceStatements statements = SourceStatements.of(source);
		Record row = rows(statements.count().orElseThrow(), statements.parameters()).getFirst();
		return new ExportSummary(row.get("total").asLong(), row.get("undated").asLong());
	}

	/** One of the entities or facts that a source names and the graph doesn't hold. */
	public Optional<Uid> findUnknown(ExportSource source) {
		Collection<FactUid> facts = (source instanceof Named named) ? named.facts() : List.of();
		Collection<EntityUid> entities = SourceStatements.of(source).entities();
		if (entities.isEmpty() && facts.isEmpty()) {
			return Optional.empty();
		}
		return rows(ExportCypher.FIND_UNKNOWN,
				Map.of("entities", entities.stream().map(EntityUid::value).toList(), "facts",
						facts.stream().map(FactUid::value).toList()))
			.stream()
			.findFirst()
			.map((row) -> row.get("uid").asString())
			.map((uid) -> uid.startsWith("e") ? new EntityUid(uid) : new FactUid(uid));
	}

	/** Opens the stream of a source; it holds a transaction until it is closed. */
	public SubgraphStream open(ExportSource source) {
		return new SubgraphStream(this::session, LONG, this.cypher, SourceStatements.of(source));
	}

	private List<Record> rows(ExportCypher statement, Map<String, Object> parameters) {
		try (Session session = session()) {
			return session.executeRead((transaction) -> transaction.run(this.cypher.text(statement), parameters).list(),
					LONG);
		}
	}

	private Session session() {
		return this.driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build());
	}

}
