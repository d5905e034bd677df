package io.entente.restore.internal;

import io.entente.graph.CypherCatalog;
import io.entente.model.RunUid;
import io.entente.restore.internal.RestoredBatch.Outcome;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.stereotype.Component;

/**
 * Writes what comes back, each batch in one transaction: all of it stands, or none does.
 * Safe beside other writers.
 */
@Component
public class RestoreStore {

	private final Driver driver;

	private final CypherCatalog cypher;

	public RestoreStore(Driver driver, CypherCatalog cypher) {
		this.driver = driver;
		this.cypher = cypher;
	}

	/**
	 * Writes a batch.
	 * @param run a run that has begun
	 */
	public Outcome write(RestoredBatch batch, RunUid run) {
		try (Session session = this.driver.session()) {
			return session
				.executeWrite((transaction) -> new RestoreWriting(transaction, this.cypher, run.value()).write(batch));
		}
	}

}
