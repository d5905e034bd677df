package io.entente.search.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.entente.graph.CypherCatalog;
import io.entente.graph.DateColumns;
import io.entente.model.ArticleUid;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import io.entente.search.MarkedLine;
import io.entente.search.SearchHit;
import io.entente.search.SearchHit.ArticleHit;
import io.entente.search.SearchHit.EntityHit;
import io.entente.search.SearchHit.FactHit;
import io.entente.search.SearchPage.Count;
import io.entente.search.SearchType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Asks the full-text indexes.
 */
@Component
public class SearchQueries {

	/** How many of an index's best are ranked and counted. */
	static final int CANDIDATES = 1000;

	private final Neo4jClient client;

	private final CypherCatalog cypher;

	SearchQueries(Neo4jClient client, CypherCatalog cypher) {
		this.client = client;
		this.cypher = cypher;
	}

	/** Entities of one type, best first. */
	public List<SearchHit> findEntities(SearchText text, SearchType type, int skip, int limit) {
		return this.client.query(this.cypher.text(SearchCypher.FIND_ENTITIES))
			.bindAll(Map.of("query", text.forNames(), "key", text.key(), "type", type.name(), "candidates", CANDIDATES,
					"skip", skip, "limit", limit))
			.fetchAs(SearchHit.class)
			.mappedBy((types, row) -> entity(row, text))
			.all()
			.stream()
			.toList();
	}

	/**
	 * Those who bear exactly a name, else those who bear one of some identifiers, the
	 * most mentioned first.
	 */
	public List<EntityHit> findNamed(SearchText text, List<EntityUid> uids, int limit) {
		Map<Boolean, List<EntityHit>> found = this.client.query(this.cypher.text(SearchCypher.FIND_NAMED_ENTITIES))
			.bindAll(Map.of("query", text.forNames(), "key", text.key(), "uids",
					uids.stream().map(EntityUid::value).toList(), "candidates", CANDIDATES, "limit", limit))
			.fetchAs(NamedHit.class)
			.mappedBy((types, row) -> new NamedHit(entity(row, text), row.get("named").asBoolean()))
			.all()
			.stream()
			.collect(
					Collectors.partitioningBy(NamedHit::named, Collectors.mapping(NamedHit::hit, Collectors.toList())));
		List<EntityHit> named = found.getOrDefault(true, List.of());
		return named.isEmpty() ? found.getOrDefault(false, List.of()) : named;
	}

	/** Agreements or events, best first. */
	public List<SearchHit> findFacts(SearchText text, SearchType type, int skip, int limit) {
		return this.client.query(this.cypher.text(SearchCypher.FIND_FACTS))
			.bindAll(Map.of("query", text.forTexts(), "kind", type.name(), "candidates", CANDIDATES, "skip", skip,
					"limit", limit))
			.fetchAs(SearchHit.class)
			.mappedBy((types, row) -> fact(row, text))
			.all()
			.stream()
			.toList();
	}

	/** Articles, best first. */
	public List<SearchHit> findArticles(SearchText text, int skip, int limit) {
		return this.client.query(this.cypher.text(SearchCypher.FIND_ARTICLES))
			.bindAll(Map.of("query", text.forTexts(), "candidates", CANDIDATES, "skip", skip, "limit", limit))
			.fetchAs(SearchHit.class)
			.mappedBy((types, row) -> article(row, text))
			.all()
			.stream()
			.toList();
	}

	/** How many entities of each type there are. */
	public Map<SearchType, Count> countEntities(SearchText text) {
		return counts(SearchCypher.COUNT_ENTITIES, text.forNames(), "type");
	}

	/** How many agreements and events there are. */
	public Map<SearchType, Count> countFacts(SearchText text) {
		return counts(SearchCypher.COUNT_FACTS, text.forTexts(), "kind");
	}

	/** How many articles there are. */
	public Count countArticles(SearchText text) {
		return this.client.query(this.cypher.text(SearchCypher.COUNT_ARTICLES))
			.bindAll(Map.of("query", text.forTexts(), "candidates", CANDIDATES))
			.fetchAs(Count.class)
			.mappedBy((types, row) -> new Count(row.get("number").asLong(), row.get("passages").asLong() < CANDIDATES))
			.one()
			.orElseThrow();
	}

	private Map<SearchType, Count> counts(SearchCypher name, String query, String column) {
		Map<SearchType, Long> numbers = new EnumMap<>(SearchType.class);
		this.client.query(this.cypher.text(name))
			.bindAll(Map.of("query", query, "candidates", CANDIDATES))
			.fetchAs(TypeCount.class)
			.mappedBy((types, row) -> new TypeCount(SearchType.valueOf(row.get(column).asString()),
					row.get("number").asLong()))
			.all()
			.forEach((each) -> numbers.put(each.type(), each.number()));
		boolean exact = numbers.values().stream().mapToLong(Long::longValue).sum() < CANDIDATES;
		Map<SearchType, Count> counts = new EnumMap<>(SearchType.class);
		numbers.forEach((type, number) -> counts.put(type, new Count(number, exact)));
		return counts;
	}

	private static EntityHit entity(Record row, SearchText text) {
		String name = row.get("name").asString();
		MarkedLine alias = null;
		if (!text.touches(name)) {
			alias = row.get("aliases")
				.asList(Value::asString, List.of())
				.stream()
				.filter(text::touches)
				.findFirst()
				.map(text::mark)
				.orElse(null);
		}
		return new EntityHit(new EntityUid(row.get("uid").asString()), EntityType.valueOf(row.get("type").asString()),
				text.mark(name), alias, row.get("mentions").asLong());
	}

	private static FactHit fact(Record row, SearchText text) {
		return new FactHit(new FactUid(row.get("uid").asString()), SearchType.valueOf(row.get("kind").asString()),
				text.mark(row.get("title").asString()), row.get("type").asString(), DateColumns.read(row),
				new EntityUid(row.get("entity").asString()), row.get("participants").asList(Value::asString),
				!Polarity.DENIED.name().equals(row.get("polarity").asString()),
				Modality.ACTUAL.name().equals(row.get("modality").asString()));
	}

	private static ArticleHit article(Record row, SearchText text) {
		String passage = orNull(row.get("passage"));
		String passageText = orNull(row.get("text"));
		return new ArticleHit(new ArticleUid(row.get("uid").asString()), text.mark(row.get("title").asString("")),
				orNull(row.get("publisher")), DateColumns.read(row), (passage != null) ? new PassageUid(passage) : null,
				(passageText != null) ? text.snippet(passageText) : null,
				row.get("readable").asBoolean(true) ? null : row.get("language").asString("und"));
	}

	private static @Nullable String orNull(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private record TypeCount(SearchType type, long number) {
	}

	private record NamedHit(EntityHit hit, boolean named) {
	}

}
