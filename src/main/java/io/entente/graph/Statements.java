package io.entente.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;

/**
 * Runs statements of the catalogue in one transaction and adds up what they write.
 */
final class Statements {

	private final TransactionContext transaction;

	private final CypherCatalog catalog;

	private WriteCounts counts = WriteCounts.NOTHING;

	Statements(TransactionContext transaction, CypherCatalog catalog) {
		this.transaction = transaction;
		this.catalog = catalog;
	}

	List<Record> run(CypherName statement, Map<String, Object> parameters) {
		Result result = this.transaction.run(this.catalog.text(statement), parameters);
		List<Record> rows = result.list();
		this.counts = this.counts.plus(WriteCounts.of(result.consume().counters()));
		return rows;
	}

	/** Runs a statement over rows, and none at all where there are none. */
	List<Record> rows(CypherName statement, Collection<? extends Map<String, ?>> rows) {
		return rows.isEmpty() ? List.of() : run(statement, Map.of("rows", rows));
	}

	/** The same over identifiers. */
	List<Record> uids(CypherName statement, Collection<String> uids) {
		return uids.isEmpty() ? List.of() : run(statement, Map.of("uids", uids));
	}

	WriteCounts counts() {
		return this.counts;
	}

}
