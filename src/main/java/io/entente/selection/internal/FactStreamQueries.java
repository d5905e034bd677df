package io.entente.selection.internal;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

import io.entente.graph.CypherCatalog;
import io.entente.selection.SelectedFact;
import io.entente.selection.Selection;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

import org.springframework.stereotype.Component;

/**
 * Reads facts row by row. The driver fetches a batch when the one before is used up, so a
 * slow taker slows the database instead of filling the heap.
 */
@Component
public class FactStreamQueries {

	private static final int BATCH = 500;

	private final Driver driver;

	private final CypherCatalog catalog;

	FactStreamQueries(Driver driver, CypherCatalog catalog) {
		this.driver = driver;
		this.catalog = catalog;
	}

	/** Gives every fact of a selection. */
	public void forEach(Selection selection, int participants, Duration deadline, Consumer<SelectedFact> taker) {
		Map<String, Object> parameters = SelectionQueries.parameters(selection);
		parameters.put("most", participants);
		SelectionCypher statement = selection.entities().isEmpty() ? SelectionCypher.STREAM_FACTS
				: SelectionCypher.STREAM_FACTS_OF_ENTITIES;
		try (Session session = this.driver
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withFetchSize(BATCH).build())) {
			Result result = session.run(this.catalog.text(statement), parameters,
					TransactionConfig.builder().withTimeout(deadline).build());
			while (result.hasNext()) {
				taker.accept(FactRows.fact(result.next()));
			}
		}
	}

}
