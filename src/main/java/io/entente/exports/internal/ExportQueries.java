package io.entente.exports.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.entente.exports.ExportSource;
import io.entente.exports.ExportSource.Among;
import io.entente.exports.ExportSource.Named;
import io.entente.exports.ExportSource.Selected;
import io.entente.exports.ExportSummary;
import io.entente.exports.UnknownExportException;
import io.entente.graph.CypherCatalog;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.selection.Selection;
import io.entente.selection.SelectionCount;
import io.entente.selection.SelectionService;
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

	private final SelectionService selections;

	public ExportQueries(Driver driver, CypherCatalog cypher, SelectionService selections) {
		this.driver = driver;
		this.cypher = cypher;
		this.selections = selections;
	}

	/**
	 * How much a source holds.
	 * @throws UnknownExportException if the graph holds nothing of what it names
	 */
	public ExportSummary count(ExportSource source) {
		SourceStatements statements = SourceStatements.of(source);
		SelectionCount facts = switch (source) {
			case Selected(Selection selection) -> this.selections.count(selection);
			case Among among -> count(ExportCypher.COUNT_FACTS_AMONG, statements);
			case Named named -> count(ExportCypher.COUNT_NAMED_FACTS, statements);
		};
		return new ExportSummary(facts.total(), facts.undated(), unknown(source, statements));
	}

	private SelectionCount count(ExportCypher statement, SourceStatements source) {
		Record row = rows(statement, source.parameters()).getFirst();
		return new SelectionCount(row.get("total").asLong(), row.get("undated").asLong());
	}

	/** Opens the stream of a source; it holds a transaction until it is closed. */
	public SubgraphStream open(ExportSource source) {
		return new SubgraphStream(this::session, LONG, this.cypher, SourceStatements.of(source));
	}

	/**
	 * How many of the entities and facts that are named the graph doesn't hold.
	 * @throws UnknownExportException if it holds none of them
	 */
	private long unknown(ExportSource source, SourceStatements statements) {
		Collection<FactUid> facts = (source instanceof Named named) ? named.facts() : List.of();
		Collection<EntityUid> entities = statements.entities();
		int named = entities.size() + facts.size();
		if (named == 0) {
			return 0;
		}
		Record row = rows(ExportCypher.COUNT_UNKNOWN, Map.of("entities",
				entities.stream().map(EntityUid::value).toList(), "facts", facts.stream().map(FactUid::value).toList()))
			.getFirst();
		long unknown = row.get("unknown").asLong();
		if (unknown == named) {
			String first = row.get("first").asString();
			throw new UnknownExportException(first.startsWith("e") ? new EntityUid(first) : new FactUid(first), named);
		}
		return unknown;
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
