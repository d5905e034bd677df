package io.entente.dossier.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import io.entente.dossier.Companion.Post;
import io.entente.dossier.Sources;
import io.entente.dossier.Sources.Source;
import io.entente.dossier.ToldFact.Sentence;
import io.entente.graph.CypherCatalog;
import io.entente.graph.DateColumns;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimUid;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.PassageUid;
import io.entente.model.PublisherUid;
import io.entente.model.TextSpan;
import io.entente.model.Uid;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Asks the graph for what a dossier's facts don't tell by themselves.
 */
@Component
public class OverviewQueries {

	/** The most claims of one fact, and posts of one person, that are looked at. */
	private static final int SCAN = 200;

	private final Neo4jClient client;

	private final CypherCatalog cypher;

	OverviewQueries(Neo4jClient client, CypherCatalog cypher) {
		this.client = client;
		this.cypher = cypher;
	}

	/** Who writes about an entity; nothing if it isn't in the graph. */
	public Optional<Sources> findSources(EntityUid entity, int scan, int limit) {
		return this.client.query(this.cypher.text(DossierCypher.FIND_SOURCES))
			.bindAll(Map.of("uid", entity.value(), "scan", scan, "limit", limit))
			.fetchAs(Sources.class)
			.mappedBy((types, row) -> new Sources(row.get("articles").asLong(), row.get("origins").asLong(),
					row.get("publishers").asList(OverviewQueries::source), row.get("total").asLong(),
					row.get("cut").asBoolean()))
			.one();
	}

	/** The post each of some people is told to hold most. */
	public Map<EntityUid, Post> findPosts(Collection<EntityUid> people) {
		Map<EntityUid, Post> posts = new HashMap<>();
		ask(DossierCypher.FIND_POSTS, "uids", people, Map.of("scan", SCAN),
				(row) -> posts.put(new EntityUid(row.get("uid").asString()), new Post(row.get("title").asString(""),
						new EntityUid(row.get("body").asString()), row.get("name").asString(""))));
		return posts;
	}

	/** The newest sentence behind each of some facts. */
	public Map<FactUid, Sentence> findSentences(Collection<FactUid> facts) {
		Map<FactUid, Sentence> sentences = new HashMap<>();
		ask(DossierCypher.FIND_LATEST_SENTENCES, "facts", facts, Map.of("scan", SCAN),
				(row) -> sentences.put(new FactUid(row.get("fact").asString()), sentence(row)));
		return sentences;
	}

	/** When some facts were reported. */
	public Map<FactUid, Report> findReports(Collection<FactUid> facts) {
		Map<FactUid, Report> reports = new HashMap<>();
		ask(DossierCypher.FIND_REPORTS, "facts", facts, Map.of(), (row) -> reports
			.put(new FactUid(row.get("uid").asString()), new Report(day(row.get("first")), day(row.get("last")))));
		return reports;
	}

	/** Those of some facts of which claims tell different things. */
	public List<FactUid> findToldDifferently(Collection<FactUid> facts, int limit) {
		return this.client.query(this.cypher.text(DossierCypher.FIND_TOLD_DIFFERENTLY))
			.bindAll(Map.of("facts", values(facts), "scan", SCAN, "limit", limit))
			.fetchAs(FactUid.class)
			.mappedBy((types, row) -> new FactUid(row.get("uid").asString()))
			.all()
			.stream()
			.toList();
	}

	private void ask(DossierCypher statement, String list, Collection<? extends Uid> uids, Map<String, Object> more,
			Consumer<Record> row) {
		if (uids.isEmpty()) {
			return;
		}
		Map<String, Object> parameters = new HashMap<>(more);
		parameters.put(list, values(uids));
		this.client.query(this.cypher.text(statement))
			.bindAll(parameters)
			.fetchAs(Boolean.class)
			.mappedBy((types, each) -> {
				row.accept(each);
				return true;
			})
			.all();
	}

	private static List<String> values(Collection<? extends Uid> uids) {
		return uids.stream().map(Uid::value).toList();
	}

	private static Source source(Value value) {
		Value uid = value.get("uid");
		return new Source(uid.isNull() ? null : new PublisherUid(uid.asString()), value.get("name").asString(""),
				value.get("articles").asLong(), value.get("origins").asLong());
	}

	private static Sentence sentence(Record row) {
		Value publisher = row.get("publisher");
		String text = row.get("passageText").asString("");
		int shift = row.get("passageStart").asInt();
		int start = Math.clamp(row.get("start").asInt() - shift, 0, text.length());
		int end = Math.clamp(row.get("end").asInt() - shift, start, text.length());
		return new Sentence(new ClaimUid(row.get("claim").asString()), new ArticleUid(row.get("article").asString()),
				row.get("articleTitle").asString(""), publisher.isNull() ? null : publisher.asString(),
				DateColumns.read(row), new PassageUid(row.get("passage").asString()), text, new TextSpan(start, end));
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

	/**
	 * When a fact was reported.
	 *
	 * @param first the day of the first article that tells it, null where unknown
	 * @param last the day of the last one, null where unknown
	 */
	public record Report(@Nullable LocalDate first, @Nullable LocalDate last) {
	}

}
