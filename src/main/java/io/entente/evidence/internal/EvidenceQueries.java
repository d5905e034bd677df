package io.entente.evidence.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.entente.evidence.EvidenceSentence;
import io.entente.evidence.FactHead;
import io.entente.graph.CypherCatalog;
import io.entente.model.FactUid;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Asks the graph what stands behind a fact.
 */
@Component
public class EvidenceQueries {

	private final Neo4jClient client;

	private final CypherCatalog cypher;

	EvidenceQueries(Neo4jClient client, CypherCatalog cypher) {
		this.client = client;
		this.cypher = cypher;
	}

	/** The fact, counted up to so many claims. */
	public Optional<CountedFact> findFact(FactUid fact, int scan) {
		return this.client.query(this.cypher.text(EvidenceCypher.FIND_FACT))
			.bindAll(Map.of("fact", fact.value(), "scan", scan))
			.fetchAs(CountedFact.class)
			.mappedBy((types, row) -> new CountedFact(EvidenceRows.head(row), row.get("sentences").asLong()))
			.one();
	}

	/** The sentences, newest article first. */
	public List<EvidenceSentence> findSentences(FactUid fact, int scan, int limit) {
		return this.client.query(this.cypher.text(EvidenceCypher.FIND_SENTENCES))
			.bindAll(Map.of("fact", fact.value(), "scan", scan, "limit", limit))
			.fetchAs(EvidenceSentence.class)
			.mappedBy((types, row) -> EvidenceRows.sentence(row))
			.all()
			.stream()
			.toList();
	}

	/**
	 * A fact and how many sentences say it.
	 *
	 * @param head the fact
	 * @param sentences how many
	 */
	public record CountedFact(FactHead head, long sentences) {
	}

}
