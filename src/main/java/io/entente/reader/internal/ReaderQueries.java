package io.entente.reader.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.entente.graph.CypherCatalog;
import io.entente.graph.DateColumns;
import io.entente.graph.LinkColumns;
import io.entente.model.ArticleUid;
import io.entente.model.BlockKind;
import io.entente.model.ClaimKind;
import io.entente.model.ClaimUid;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FuzzyDate;
import io.entente.model.MentionKind;
import io.entente.model.Modality;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import io.entente.model.Publication;
import io.entente.model.PublicationEvidence;
import io.entente.model.TextSpan;
import io.entente.reader.ArticlePage;
import io.entente.reader.ArticlePage.NamedEntity;
import io.entente.reader.ArticlePage.Passage;
import io.entente.reader.ArticlePage.ReadClaim;
import io.entente.reader.ReaderService;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Asks the graph for an article and what was read in it.
 */
@Component
public class ReaderQueries {

	private static final int MAX_PASSAGES = 10_000;

	private final Neo4jClient client;

	private final CypherCatalog cypher;

	ReaderQueries(Neo4jClient client, CypherCatalog cypher) {
		this.client = client;
		this.cypher = cypher;
	}

	/** The article with its passages, mentions and claims. */
	public Optional<ArticlePage> findArticle(ArticleUid article) {
		return this.client.query(this.cypher.text(ReaderCypher.FIND_ARTICLE))
			.bindAll(Map.of("uid", article.value()))
			.fetchAs(ArticlePage.class)
			.mappedBy((types, row) -> page(article, row))
			.one();
	}

	private ArticlePage page(ArticleUid article, Record row) {
		boolean excerpt = row.get("text").isNull();
		String whole = excerpt ? excerpt(article) : row.get("text").asString();
		int end = Math.min(whole.length(), ReaderService.MAX_TEXT);
		if (end < whole.length() && Character.isHighSurrogate(whole.charAt(end - 1))) {
			end--;
		}
		String text = whole.substring(0, end);
		FuzzyDate date = DateColumns.read(row);
		PublicationEvidence evidence = row.get("evidence").isNull() ? PublicationEvidence.NONE
				: PublicationEvidence.valueOf(row.get("evidence").asString());
		Publication publication = (date == null || evidence == PublicationEvidence.NONE) ? Publication.UNKNOWN
				: new Publication(date, evidence);
		return new ArticlePage(article, row.get("title").asString(""), orNull(row.get("publisher")), publication,
				LinkColumns.read(row.get("url")), row.get("language").asString("und"),
				row.get("readable").asBoolean(true), text, end < whole.length(), excerpt, row.get("copies").asLong(),
				rows(ReaderCypher.FIND_PASSAGES, Passage.class, article, MAX_PASSAGES, end, ReaderQueries::passage),
				rows(ReaderCypher.FIND_MENTIONS, NamedEntity.class, article, ReaderService.MAX_MENTIONS, end,
						ReaderQueries::mention),
				rows(ReaderCypher.FIND_CLAIMS, ReadClaim.class, article, ReaderService.MAX_CLAIMS, end,
						ReaderQueries::claim));
	}

	/**
	 * A graph brought in by an exported script holds of an article what is quoted of it:
	 * blanks stand for the rest, so that all offsets still point at their words.
	 */
	private String excerpt(ArticleUid article) {
		StringBuilder text = new StringBuilder();
		this.client.query(this.cypher.text(ReaderCypher.FIND_PASSAGE_TEXTS))
			.bindAll(Map.of("uid", article.value(), "most", ReaderService.MAX_TEXT, "limit", MAX_PASSAGES))
			.fetchAs(Part.class)
			.mappedBy((_, row) -> new Part(row.get("start").asInt(), row.get("text").asString("")))
			.all()
			.forEach((part) -> {
				if (part.start() >= text.length()) {
					text.repeat(' ', part.start() - text.length()).append(part.text());
				}
			});
		return text.toString();
	}

	private <T> List<T> rows(ReaderCypher name, Class<T> type, ArticleUid article, int limit, int textEnd,
			Function<Record, T> mapper) {
		return this.client.query(this.cypher.text(name))
			.bindAll(Map.of("uid", article.value(), "limit", limit, "textEnd", textEnd))
			.fetchAs(type)
			.mappedBy((types, row) -> mapper.apply(row))
			.all()
			.stream()
			.toList();
	}

	private static Passage passage(Record row) {
		return new Passage(new PassageUid(row.get("uid").asString()), span(row),
				BlockKind.valueOf(row.get("kind").asString()));
	}

	private static NamedEntity mention(Record row) {
		return new NamedEntity(span(row), new EntityUid(row.get("entity").asString()),
				EntityType.valueOf(row.get("type").asString()), row.get("name").asString(),
				MentionKind.valueOf(row.get("kind").asString()));
	}

	private static ReadClaim claim(Record row) {
		List<TextSpan> sentences = row.get("sentences")
			.asList((each) -> new TextSpan(each.get(0).asInt(), each.get(1).asInt()));
		return new ReadClaim(new ClaimUid(row.get("uid").asString()), ClaimKind.valueOf(row.get("kind").asString()),
				row.get("type").asString(), row.get("title").asString(""), DateColumns.read(row),
				Polarity.valueOf(row.get("polarity").asString()), Modality.valueOf(row.get("modality").asString()),
				row.get("confidence").asDouble(0), new PassageUid(row.get("passage").asString()), sentences);
	}

	private static TextSpan span(Record row) {
		return new TextSpan(row.get("start").asInt(), row.get("end").asInt());
	}

	private static @Nullable String orNull(Value value) {
		return value.isNull() ? null : value.asString();
	}

	/**
	 * A part of an article.
	 *
	 * @param start where it begins
	 * @param text its text
	 */
	private record Part(int start, String text) {
	}

}
