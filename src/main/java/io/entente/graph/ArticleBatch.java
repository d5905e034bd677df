package io.entente.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import io.entente.graph.ArticleRows.ClaimRow;
import io.entente.model.ResolvedArticle;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Writes a batch of articles in one transaction, in an order that keeps writers out of
 * each other's way: first the nodes are merged, kind by kind and sorted, so that all take
 * their keys in the same order; then known nodes are changed, where there is something to
 * change; relationships come last, and only those of new nodes, by {@code CREATE}, which
 * takes no lasting lock on the hubs that every article leads to.
 */
final class ArticleBatch {

	private final Statements statements;

	private final Instant at = Instant.now();

	private final String extractor;

	private final String run;

	private final List<ResolvedArticle> fresh = new ArrayList<>();

	private final List<ResolvedArticle> again = new ArrayList<>();

	ArticleBatch(Statements statements, String run) {
		this.statements = statements;
		this.run = run;
		this.extractor = statements.run(GraphCypher.FIND_RUN, Map.of("run", run))
			.stream()
			.findFirst()
			.map((row) -> row.get("extractor").asString())
			.orElseThrow(() -> new IllegalArgumentException("The run " + run + " hasn't begun"));
	}

	/** Writes those of the articles that aren't stored as the extractor reads them. */
	void write(Collection<ResolvedArticle> articles) {
		SortedMap<String, ResolvedArticle> byUid = new TreeMap<>();
		articles.forEach((article) -> byUid.putIfAbsent(article.extraction().article().uid().value(), article));
		for (Record row : this.statements.uids(GraphCypher.MERGE_ARTICLES, byUid.keySet())) {
			ResolvedArticle article = byUid.get(row.get("uid").asString());
			if (article != null && row.get("extractor").isNull()) {
				this.fresh.add(article);
			}
			else if (article != null && !row.get("extractor").asString().equals(this.extractor)) {
				this.again.add(article);
			}
		}
		List<ResolvedArticle> all = new ArrayList<>(this.fresh);
		all.addAll(this.again);
		if (all.isEmpty()) {
			return;
		}
		List<ArticleRows> rows = all.stream().map(ArticleRows::new).toList();
		writeSources(rows);
		FactBatch facts = new FactBatch(this.statements, all);
		EntityBatch entities = new EntityBatch(this.statements, all);
		entities.merge();
		supersede(rows); // before the facts are looked at: those told again are no longer
							// retired then
		facts.merge();
		entities.extend();
		facts.raise();
		linkSources(rows);
		facts.link();
		writeClaims(rows);
	}

	private void writeSources(List<ArticleRows> rows) {
		SortedMap<String, Map<String, Object>> publishers = new TreeMap<>();
		for (ArticleRows row : rows) {
			@Nullable Map<String, Object> publisher = row.publisher();
			if (publisher != null) {
				publishers.putIfAbsent((String) publisher.get("uid"), publisher);
			}
		}
		this.statements.rows(GraphCypher.MERGE_PUBLISHERS, publishers.values());
		this.statements.rows(GraphCypher.SET_ARTICLES,
				rows.stream()
					.map((row) -> Map.of("uid", row.uid(), "properties", row.article(this.extractor)))
					.toList());
	}

	private void linkSources(List<ArticleRows> rows) {
		Set<String> known = new HashSet<>();
		this.statements.uids(GraphCypher.FIND_PASSAGES, uids(this.again))
			.forEach((row) -> known.add(row.get("uid").asString()));
		Set<String> replaced = new HashSet<>(uids(this.again));
		List<Map<String, Object>> publishedBy = new ArrayList<>();
		List<Map<String, Object>> created = new ArrayList<>();
		List<Map<String, Object>> redrawn = new ArrayList<>();
		List<Map<String, Object>> mentions = new ArrayList<>();
		for (ArticleRows row : rows) {
			if (!replaced.contains(row.uid())) {
				@Nullable Map<String, Object> publisher = row.publisher();
				if (publisher != null) {
					publishedBy.add(Map.of("article", row.uid(), "publisher", publisher.get("uid")));
				}
			}
			for (Map<String, Object> passage : row.passages()) {
				if (known.contains((String) passage.get("uid"))) {
					redrawn.add(Map.of("uid", passage.get("uid"), "properties", passage));
				}
				else {
					created.add(Map.of("article", row.uid(), "properties", passage));
				}
			}
			mentions.addAll(row.mentions());
		}
		this.statements.rows(GraphCypher.CREATE_PUBLISHED_BY, publishedBy);
		this.statements.rows(GraphCypher.SET_PASSAGES, redrawn);
		this.statements.rows(GraphCypher.CREATE_PASSAGES, created);
		this.statements.uids(GraphCypher.DELETE_MENTIONS, uids(this.again));
		this.statements.rows(GraphCypher.CREATE_MENTIONS, mentions);
	}

	private void supersede(List<ArticleRows> rows) {
		if (this.again.isEmpty()) {
			return;
		}
		this.statements.run(GraphCypher.SUPERSEDE_CLAIMS,
				Map.of("uids", uids(this.again), "at", this.at.atZone(ZoneOffset.UTC)));
		Set<String> replaced = new HashSet<>(uids(this.again));
		List<String> claims = rows.stream()
			.filter((row) -> replaced.contains(row.uid()))
			.flatMap((row) -> row.claims(this.extractor, this.at).stream())
			.map(ClaimRow::uid)
			.toList();
		this.statements.uids(GraphCypher.DELETE_CLAIMS, claims);
	}

	private void writeClaims(List<ArticleRows> rows) {
		List<ClaimRow> claims = rows.stream().flatMap((row) -> row.claims(this.extractor, this.at).stream()).toList();
		if (claims.isEmpty()) {
			return;
		}
		this.statements.run(GraphCypher.CREATE_CLAIMS,
				Map.of("rows", claims.stream().map(ClaimRow::claim).toList(), "run", this.run));
		this.statements.rows(GraphCypher.CREATE_EVIDENCE,
				claims.stream().flatMap((claim) -> claim.evidence().stream()).toList());
		this.statements.rows(GraphCypher.CREATE_ARGUMENTS,
				claims.stream().flatMap((claim) -> claim.arguments().stream()).toList());
		List<Map<String, Object>> attributions = new ArrayList<>();
		List<Map<String, Object>> supports = new ArrayList<>();
		List<Map<String, Object>> disputes = new ArrayList<>();
		for (ClaimRow claim : claims) {
			@Nullable Map<String, Object> attribution = claim.attribution();
			if (attribution != null) {
				attributions.add(attribution);
			}
			@Nullable Map<String, Object> fact = claim.fact();
			if (fact != null) {
				(claim.disputes() ? disputes : supports).add(fact);
			}
		}
		this.statements.rows(GraphCypher.CREATE_ATTRIBUTIONS, attributions);
		this.statements.rows(GraphCypher.CREATE_SUPPORTS, supports);
		this.statements.rows(GraphCypher.CREATE_DISPUTES, disputes);
	}

	private static List<String> uids(List<ResolvedArticle> articles) {
		return articles.stream().map((article) -> article.extraction().article().uid().value()).toList();
	}

}
