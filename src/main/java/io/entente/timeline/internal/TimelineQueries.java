package io.entente.timeline.internal;

import java.util.List;
import java.util.Map;

import io.entente.graph.CypherCatalog;
import io.entente.model.AgreementStatus;
import io.entente.model.FactUid;
import io.entente.timeline.TimelineStage;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Asks the graph for what the selection doesn't tell: the stages of agreements.
 */
@Component
public class TimelineQueries {

	private final Neo4jClient client;

	private final CypherCatalog catalog;

	public TimelineQueries(Neo4jClient client, CypherCatalog catalog) {
		this.client = client;
		this.catalog = catalog;
	}

	/** The dated stages of some agreements. */
	public List<TimelineStage> findStages(List<FactUid> agreements, int claims) {
		return this.client.query(this.catalog.text(TimelineCypher.FIND_STAGES))
			.bindAll(Map.of("facts", agreements.stream().map(FactUid::value).toList(), "claims", claims))
			.fetchAs(TimelineStage.class)
			.mappedBy((types, row) -> new TimelineStage(new FactUid(row.get("fact").asString()),
					AgreementStatus.valueOf(row.get("stage").asString()), row.get("earliest").asLocalDate(),
					row.get("latest").asLocalDate()))
			.all()
			.stream()
			.toList();
	}

}
