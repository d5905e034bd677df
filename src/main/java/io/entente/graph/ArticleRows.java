package io.entente.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.model.Argument;
import io.entente.model.Article;
import io.entente.model.ArticleEntity;
import io.entente.model.Block;
import io.entente.model.BlockKind;
import io.entente.model.Claim;
import io.entente.model.ClaimUid;
import io.entente.model.EntityLink;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Mention;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import io.entente.model.PublisherUid;
import io.entente.model.ResolvedArticle;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One article as rows for the statements under {@code cypher/writes}.
 */
final class ArticleRows {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final ResolvedArticle resolved;

	private final Article article;

	private final List<Block> blocks;

	private final Map<String, EntityLink> links = new HashMap<>();

	ArticleRows(ResolvedArticle resolved) {
		this.resolved = resolved;
		this.article = resolved.extraction().article();
		this.blocks = (!this.article.blocks().isEmpty() || this.article.text().isEmpty()) ? this.article.blocks()
				: List.of(new Block(new TextSpan(0, this.article.text().length()), BlockKind.PARAGRAPH));
		resolved.links().forEach((link) -> this.links.putIfAbsent(link.articleEntity(), link));
	}

	String uid() {
		return this.article.uid().value();
	}

	@Nullable Map<String, Object> publisher() {
		String name = this.article.publisher();
		return (name == null || name.isBlank()) ? null
				: Map.of("uid", PublisherUid.of(name).value(), "name", name.strip());
	}

	Map<String, @Nullable Object> article(@Nullable String extractor) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", this.article.id());
		row.put("origin", this.article.origin());
		row.put("url", this.article.url());
		row.put("title", this.article.title());
		FuzzyDate published = this.article.publication().date();
		row.put("publishedEdtf", (published != null) ? published.edtf() : null);
		row.put("publishedEarliest", (published != null) ? published.earliest() : null);
		row.put("publishedLatest", (published != null) ? published.latest() : null);
		row.put("publishedBasis", (published != null) ? published.basis().name() : null);
		row.put("publishedEvidence", this.article.publication().evidence().name());
		row.put("language", this.article.language());
		row.put("text", this.article.text());
		row.put("contentHash", this.article.contentHash());
		row.put("retrievedAt", this.article.retrievedAt().atZone(ZoneOffset.UTC));
		row.put("publisher", this.article.publisher());
		row.put("metadata", JSON.writeValueAsString(this.article.metadata()));
		row.put("readable", this.resolved.extraction().read());
		row.put("extractor", extractor);
		return row;
	}

	List<Map<String, Object>> passages() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i < this.blocks.size(); i++) {
			TextSpan span = this.blocks.get(i).span();
			rows.add(Map.of("uid", passage(i), "ordinal", i, "start", span.start(), "end", span.end(), "text",
					span.of(this.article.text()), "kind", this.blocks.get(i).kind().name()));
		}
		return rows;
	}

	List<Map<String, Object>> mentions() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (ArticleEntity entity : this.resolved.extraction().entities()) {
			EntityLink link = this.links.get(entity.id());
			if (link == null) {
				continue;
			}
			for (Mention mention : entity.mentions()) {
				rows.add(Map.of("passage", passageAt(mention.span().start()), "entity", link.entity().value(),
						"properties",
						Map.of("start", mention.span().start(), "end", mention.span().end(), "surface",
								mention.surface(), "kind", mention.kind().name(), "score", mention.score(), "method",
								mention.method(), "linkMethod", link.method(), "linkScore", link.score())));
			}
		}
		return rows;
	}

	/** The article's claims with the identifiers they are stored under. */
	List<ClaimRow> claims(String extractor, Instant at) {
		List<ClaimRow> rows = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (Claim claim : this.resolved.extraction().claims()) {
			// a claim belongs to one article, though a copy elsewhere has the same
			// fingerprint
			String key = this.uid() + " " + claim.fingerprint();
			String uid = ClaimUid.of(key, extractor).value();
			for (int again = 2; !taken.add(uid); again++) {
				uid = ClaimUid.of(key + " " + again, extractor).value();
			}
			rows.add(new ClaimRow(uid, claim, at));
		}
		return rows;
	}

	private String passage(int ordinal) {
		return PassageUid.of(this.article.uid(), ordinal).value();
	}

	/** The passage that holds an offset, or the last before it. */
	private String passageAt(int offset) {
		int low = 0;
		int high = this.blocks.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (this.blocks.get(middle).span().start() <= offset) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return passage(low);
	}

	/**
	 * A claim on its way to the database.
	 */
	final class ClaimRow {

		private final String uid;

		private final Claim claim;

		private final Instant at;

		ClaimRow(String uid, Claim claim, Instant at) {
			this.uid = uid;
			this.claim = claim;
			this.at = at;
		}

		String uid() {
			return this.uid;
		}

		Map<String, Object> claim() {
			Map<String, @Nullable Object> row = new HashMap<>();
			row.put("uid", this.uid);
			row.put("fingerprint", this.claim.fingerprint());
			row.put("kind", this.claim.kind().name());
			row.put("type", this.claim.type());
			row.put("title", this.claim.title());
			row.put("polarity", this.claim.polarity().name());
			row.put("modality", this.claim.modality().name());
			row.put("confidence", this.claim.confidence());
			row.put("dateText", this.claim.dateText());
			FactState.putTime(row, this.claim.time());
			FactState.putTerms(row, this.claim.terms());
			row.put("status", (this.claim.status() != null) ? this.claim.status().name() : null);
			row.put("sectors", FactState.names(this.claim.sectors()));
			row.put("rule", this.claim.rule());
			row.put("recordedAt", this.at.atZone(ZoneOffset.UTC));
			return Map.of("properties", row);
		}

		List<Map<String, Object>> evidence() {
			List<Map<String, Object>> rows = new ArrayList<>();
			for (TextSpan span : this.claim.evidence()) {
				rows.add(Map.of("claim", this.uid, "passage", passageAt(span.start()), "start", span.start(), "end",
						span.end()));
			}
			return rows;
		}

		List<Map<String, Object>> arguments() {
			List<Map<String, Object>> rows = new ArrayList<>();
			for (Argument argument : this.claim.arguments()) {
				EntityLink link = ArticleRows.this.links.get(argument.entity());
				if (link != null) {
					rows.add(
							Map.of("claim", this.uid, "entity", link.entity().value(), "role", argument.role().name()));
				}
			}
			return rows;
		}

		@Nullable Map<String, Object> attribution() {
			EntityLink link = (this.claim.attributedTo() != null)
					? ArticleRows.this.links.get(this.claim.attributedTo()) : null;
			return (link != null) ? Map.of("claim", this.uid, "entity", link.entity().value()) : null;
		}

		/** The fact it supports or disputes, null if it amounts to none. */
		@Nullable Map<String, Object> fact() {
			FactUid fact = ArticleRows.this.resolved.factOfClaim().get(this.claim.id());
			return (fact != null) ? Map.of("claim", this.uid, "fact", fact.value()) : null;
		}

		boolean disputes() {
			return this.claim.polarity() == Polarity.DENIED;
		}

	}

}
