package io.entente.shell.internal;

import java.util.List;
import java.util.Map;

import io.entente.graph.CypherCatalog;
import io.entente.graph.DateColumns;
import io.entente.model.ArticleUid;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Asks what there is and what came in last.
 */
@Component
public class HomeQueries {

	private final Neo4jClient client;

	private final CypherCatalog cypher;

	HomeQueries(Neo4jClient client, CypherCatalog cypher) {
		this.client = client;
		this.cypher = cypher;
	}

	/**
	 * An article that came in.
	 *
	 * @param uid its identifier
	 * @param title its headline, may be empty
	 * @param publisher who published it where known
	 * @param published when, null where not known
	 */
	public record LatestArticle(ArticleUid uid, String title, @Nullable String publisher,
			@Nullable FuzzyDate published) {
	}

	/**
	 * An agreement.
	 *
	 * @param uid its identifier
	 * @param title its line
	 * @param date when, null where not told
	 * @param party one of its parties, in whose dossier it is shown
	 * @param parties the names of its parties, four at most
	 */
	public record LatestAgreement(FactUid uid, String title, @Nullable FuzzyDate date, EntityUid party,
			List<String> parties) {
	}

	/** The articles that came in last. */
	public List<LatestArticle> findLatestArticles(int limit) {
		return this.client.query(this.cypher.text(HomeCypher.FIND_LATEST_ARTICLES))
			.bindAll(Map.of("limit", limit))
			.fetchAs(LatestArticle.class)
			.mappedBy((types, row) -> new LatestArticle(new ArticleUid(row.get("uid").asString()),
					row.get("title").asString(""),
					row.get("publisher").isNull() ? null : row.get("publisher").asString(), DateColumns.read(row)))
			.all()
			.stream()
			.toList();
	}

	/** The agreements of the latest date. */
	public List<LatestAgreement> findLatestAgreements(int limit) {
		return this.client.query(this.cypher.text(HomeCypher.FIND_LATEST_AGREEMENTS))
			.bindAll(Map.of("limit", limit))
			.fetchAs(LatestAgreement.class)
			.mappedBy((types, row) -> new LatestAgreement(new FactUid(row.get("uid").asString()),
					row.get("title").asString(""), DateColumns.read(row), new EntityUid(row.get("party").asString()),
					row.get("parties").asList(Value::asString)))
			.all()
			.stream()
			.toList();
	}

}
