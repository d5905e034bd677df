package io.entente.citations.internal;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.entente.citations.CitedSource;
import io.entente.graph.CypherCatalog;
import io.entente.graph.DateColumns;
import io.entente.model.ArticleUid;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

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

	/** The article as a source. */
	public Optional<CitedSource> findSource(ArticleUid article, URI permalink, LocalDate accessed) {
		return this.client.query(this.cypher.text(CitationCypher.FIND_SOURCE))
			.bindAll(Map.of("uid", article.value()))
			.fetchAs(CitedSource.class)
			.mappedBy((types, row) -> new CitedSource(article, row.get("title").asString(""),
					orNull(row.get("publisher")), DateColumns.read(row), webAddress(orNull(row.get("url"))), permalink,
					accessed))
			.one();
	}

	/** An address comes from the article: only one that leads to the web is cited. */
	private static @Nullable URI webAddress(@Nullable String url) {
		if (url == null) {
			return null;
		}
		try {
			URI uri = URI.create(url.strip());
			String scheme = (uri.getScheme() != null) ? uri.getScheme().toLowerCase(Locale.ROOT) : "";
			return (("http".equals(scheme) || "https".equals(scheme)) && uri.getHost() != null) ? uri : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static @Nullable String orNull(Value value) {
		return (value.isNull() || value.asString().isBlank()) ? null : value.asString();
	}

}
