package io.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleUid;
import io.entente.model.ResolvedArticle;
import io.entente.model.RunUid;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@GraphIT
class ArticleStoreIT {

	private final TestGraph graph = TestGraph.shared();

	private final ArticleStore store = this.graph.articleStore();

	@Test
	void writes_articles_with_everything_read_in_them() {
		WriteCounts counts = this.graph.write(SmallGraph.articles());
		assertThat(counts.nodes()).isPositive();
		assertThat(this.graph.count("MATCH (e:Entity) RETURN count(e)")).isEqualTo(5);
		assertThat(this.graph.count("MATCH (f:Fact) RETURN count(f)")).isEqualTo(4);
		assertThat(this.graph.count("MATCH (c:Claim) RETURN count(c)")).isEqualTo(5);
		assertThat(this.graph.count("MATCH (c:Claim) WHERE NOT (c)-[:EVIDENCED_BY]->(:Passage) RETURN count(c)"))
			.isZero();
		assertThat(this.graph.count("""
				MATCH (:Agreement)<-[:SUPPORTS]-(:Claim)-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(a:Article)
				RETURN count(a)""")).isEqualTo(2);
		assertThat(this.graph.count("MATCH (:Claim)-[r:DISPUTES]->(:Event) RETURN count(r)")).isOne();
		assertThat(this.graph.count("MATCH (:Claim)-[r:ATTRIBUTED_TO]->(:Country {iso3: 'LAO'}) RETURN count(r)"))
			.isOne();
	}

	@Test
	void evidence_and_mentions_point_at_their_words() {
		this.graph.write(SmallGraph.articles());
		assertThat(this.graph.count("""
				MATCH (a:Article)-[:HAS_PASSAGE]->(p:Passage)-[m:MENTIONS]->(:Entity)
				WHERE substring(a.text, m.start, m.end - m.start) <> m.surface OR m.start < p.start OR m.end > p.end
				RETURN count(m)""")).isZero();
		assertThat(this.graph.run("""
				MATCH (:Tie)<-[:SUPPORTS]-(:Claim)-[e:EVIDENCED_BY]->(p:Passage)<-[:HAS_PASSAGE]-(a:Article)
				RETURN substring(a.text, e.start, e.end - e.start) AS sentence""", Map.of())
			.getFirst()
			.get("sentence")
			.asString()).isEqualTo("Anna Kovacs, dean at the University of Pecs, welcomed it.");
	}

	@Test
	void writing_the_same_articles_twice_changes_nothing() {
		this.graph.write(SmallGraph.articles());
		assertThat(this.graph.write(SmallGraph.articles())).isEqualTo(WriteCounts.NOTHING);
	}

	@Test
	void tells_which_articles_are_stored_as_a_version_reads_them() {
		this.graph.write(List.of(SmallGraph.signing()));
		List<ArticleUid> both = List.of(SmallGraph.signing().extraction().article().uid(),
				SmallGraph.talks().extraction().article().uid());
		assertThat(this.store.findStored(both, "test/1")).isEqualTo(Set.of(both.getFirst()));
		assertThat(this.store.findStored(both, "test/2")).isEmpty();
	}

	@Test
	void a_fact_takes_the_furthest_status_whatever_the_order() {
		this.graph.write(List.of(SmallGraph.report()));
		this.graph.write(List.of(SmallGraph.signing()));
		Map<String, Object> expected = Map.of("status", "SIGNED", "sectors", List.of("HEALTH", "SCIENCE"), "confidence",
				0.9, "pending", false);
		assertThat(memorandum()).isEqualTo(expected);
		this.graph.wipe();
		this.graph.write(List.of(SmallGraph.signing()));
		this.graph.write(List.of(SmallGraph.report()));
		assertThat(memorandum()).isEqualTo(expected);
		this.graph.wipe();
		this.graph.write(SmallGraph.articles());
		assertThat(memorandum()).isEqualTo(expected);
	}

	private Map<String, Object> memorandum() {
		return this.graph.run("""
				MATCH (f:Agreement)
				RETURN f.status AS status, f.sectors AS sectors, f.confidence AS confidence,
				  f.displayPending AS pending""", Map.of()).getFirst().asMap();
	}

	@Test
	void an_entity_gathers_the_names_that_articles_give_it() {
		this.graph.write(List.of(SmallGraph.signing()));
		this.graph.write(List.of(SmallGraph.report(), SmallGraph.talks()));
		Map<String, Object> vietnam = this.graph
			.run("MATCH (e:Country {iso3: 'VNM'}) RETURN e.aliases AS aliases, e.nameKeys AS keys", Map.of())
			.getFirst()
			.asMap();
		assertThat(vietnam).isEqualTo(Map.of("aliases", List.of("Viet Nam", "Socialist Republic of Vietnam"), "keys",
				List.of("vietnam", "viet nam", "socialist republic of vietnam")));
	}

	@Test
	void another_extractor_replaces_what_an_article_says() {
		this.graph.write(SmallGraph.articles());
		long mentions = this.graph.count("MATCH ()-[m:MENTIONS]->() RETURN count(m)");
		RunUid run = this.graph.begunRun("test/2");
		this.store.write(SmallGraph.articles(), run);
		new DisplayEdges(this.store).refresh(10, (_) -> {
		});
		assertThat(this.graph.count("MATCH ()-[m:MENTIONS]->() RETURN count(m)")).isEqualTo(mentions);
		assertThat(this.graph.count("MATCH (c:Claim) WHERE c.supersededAt IS NULL RETURN count(c)")).isEqualTo(5);
		assertThat(this.graph.count("MATCH (c:Claim) WHERE c.supersededAt IS NOT NULL RETURN count(c)")).isEqualTo(5);
		assertThat(this.graph.count("MATCH (f:Fact) WHERE f.retired IS NULL RETURN count(f)")).isEqualTo(4);
		assertThat(this.graph.count("MATCH (:Claim)-[s:SUPPORTS|DISPUTES]->(:Fact) RETURN count(s)")).isEqualTo(5);
		assertThat(this.graph.count("MATCH ()-[r:PARTY_TO]->() RETURN count(r)")).isEqualTo(2);
		assertThat(this.store.write(SmallGraph.articles(), run)).isEqualTo(WriteCounts.NOTHING);
	}

	@Test
	void a_fact_that_no_article_tells_any_more_goes_with_its_edge() {
		ResolvedArticle told = memorandum(true);
		this.graph.write(List.of(told));
		assertThat(this.graph.count("MATCH (:Country)-[r:COOPERATES_WITH]->() RETURN count(r)")).isOne();
		this.store.write(List.of(memorandum(false)), this.graph.begunRun("test/2"));
		new DisplayEdges(this.store).refresh(10, (_) -> {
		});
		assertThat(this.graph.count("MATCH (f:Fact) RETURN count(f)")).isZero();
		assertThat(this.graph.count("MATCH ()-[r:COOPERATES_WITH]->() RETURN count(r)")).isZero();
	}

	private static ResolvedArticle memorandum(boolean read) {
		ResolvedArticleBuilder article = ResolvedArticleBuilder.article("a.txt")
			.paragraph("Peru and Chile signed a treaty.")
			.country("Peru", "PER")
			.country("Chile", "CHL");
		return (read ? article.agreement(AgreementKind.TREATY, AgreementStatus.SIGNED, null, "Peru", "Chile") : article)
			.build();
	}

	@Test
	void an_article_that_cannot_be_read_yet_is_kept_without_claims() {
		ResolvedArticle german = ResolvedArticleBuilder.article("de.txt")
			.paragraph("Ungarn und Vietnam unterzeichneten ein Abkommen.")
			.language("de")
			.build();
		this.graph.write(List.of(german));
		assertThat(this.graph.count("MATCH (a:Article {readable: false, language: 'de'}) RETURN count(a)")).isOne();
		assertThat(this.graph.write(List.of(german))).isEqualTo(WriteCounts.NOTHING);
	}

	@Test
	void copies_of_one_text_are_one_story() {
		ResolvedArticle copy = ResolvedArticleBuilder.article("copy.txt").paragraph("PERU  and Chile met!").build();
		ResolvedArticle original = ResolvedArticleBuilder.article("a.txt").paragraph("Peru and Chile met.").build();
		this.graph.write(List.of(copy, original));
		assertThat(this.graph.count("MATCH (s:Story) RETURN count(s)")).isOne();
		assertThat(this.graph.count("MATCH (a:Article)-[:IN_STORY]->() RETURN count(a)")).isEqualTo(2);
	}

	@Test
	void bears_what_hostile_articles_bring() {
		String longName = "N".repeat(40_000);
		ResolvedArticleBuilder hostile = ResolvedArticleBuilder.article("hostile.txt")
			.title("T".repeat(40_000))
			.paragraph(longName + " and X'; MATCH (n) DETACH DELETE n // met. \u0000 \ud83d\ude00")
			.organization(longName, "W ".repeat(20_000).strip())
			.organization("X'; MATCH (n) DETACH DELETE n //");
		String[] aliases = IntStream.range(0, 500).mapToObj((i) -> "Alias " + i).toArray(String[]::new);
		this.graph.write(List.of(hostile.organization("met", aliases).build()));
		assertThat(this.graph.count("MATCH (e:Organization) RETURN count(e)")).isEqualTo(3);
		assertThat(this.graph.count("MATCH (e:Organization) RETURN max(size(e.aliases))")).isEqualTo(64);
	}

	@Test
	void a_batch_that_fails_leaves_nothing() {
		ResolvedArticle good = SmallGraph.signing();
		assertThatException().isThrownBy(() -> this.store.inTransaction((statements) -> {
			new ArticleBatch(statements, this.graph.begunRun("test/1").value()).write(List.of(good));
			throw new IllegalStateException("killed before the end");
		})).withMessage("killed before the end");
		assertThat(this.graph.count("MATCH (n) WHERE NOT n:Migration AND NOT n:Run RETURN count(n)")).isZero();
	}

}
