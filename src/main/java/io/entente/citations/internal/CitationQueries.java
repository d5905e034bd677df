package io.entente.citations.internal;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.entente.citations.CitedWork;
import io.entente.graph.CypherCatalog;
import io.entente.model.ArticleUid;
import io.entente.model.FactUid;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Asks the graph what a citation says.
 */
@Component
public class CitationQueries {

	private final Neo4jClient client;

	private final CypherCatalog cypher;

	CitationQueries(Neo4jClient client, CypherCatalog cypher) {
		this.client = client;
		this.cypher = cypher;
	}

	/** An article. */
	public Optional<CitedWork> findArticle(ArticleUid article, URI permalink, LocalDate accessed) {
		return this.client.query(this.cypher.text(CitationCypher.FIND_SOURCE))
			.bindAll(Map.of("uid", article.value()))
			.fetchAs(CitedWork.class)
			.mappedBy((types, row) -> CitationRows.article(row, permalink, accessed))
			.one();
	}

	/** A fact; one that was joined to another is that one. */
	public Optional<CitedWork> findFact(FactUid fact, URI root, LocalDate accessed) {
		return this.client.query(this.cypher.text(CitationCypher.FIND_FACT))
			.bindAll(Map.of("fact", fact.value()))
			.fetchAs(CitedWork.class)
			.mappedBy((types, row) -> CitationRows.fact(row, root, accessed))
			.one();
	}

	/** The articles that a fact rests on, the newest first. */
	public Sources findSources(FactUid fact, URI root, LocalDate accessed, int scan, int limit) {
		List<Source> rows = this.client.query(this.cypher.text(CitationCypher.FIND_SOURCES))
			.bindAll(Map.of("fact", fact.value(), "scan", scan, "limit", limit))
			.fetchAs(Source.class)
			.mappedBy((types, row) -> new Source(CitationRows.article(row, CitationRows.sentence(row, root), accessed),
					row.get("total").asLong()))
			.all()
			.stream()
			.toList();
		return new Sources(rows.stream().map(Source::article).toList(), rows.isEmpty() ? 0 : rows.getFirst().total());
	}

	/**
	 * What a fact rests on.
	 *
	 * @param articles the newest articles
	 * @param total how many articles there are
	 */
	public record Sources(List<CitedWork> articles, long total) {

		public Sources {
			articles = List.copyOf(articles);
		}

	}

	private record Source(CitedWork article, long total) {
	}

}
