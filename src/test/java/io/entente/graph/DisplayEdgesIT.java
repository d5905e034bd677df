package io.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.ResolvedArticle;
import io.entente.model.TieType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@GraphIT
class DisplayEdgesIT {

	private final TestGraph graph = TestGraph.shared();

	private final ArticleStore store = this.graph.articleStore();

	private final DisplayEdges edges = new DisplayEdges(this.store);

	@Test
	void draws_cooperation_once_a_pair_and_tells_plans_apart() {
		this.graph.write(SmallGraph.articles());
		List<List<Object>> rows = this.graph.run("""
				MATCH (a)-[r:COOPERATES_WITH]->(b)
				WHERE a.uid < b.uid
				RETURN [r.factCount, r.planned, r.weight, toString(r.first), toString(r.last)] AS edge
				ORDER BY r.planned""", Map.of()).stream().map((row) -> row.get("edge").asList()).toList();
		// the denied accusation draws nothing
		assertThat(rows).containsExactly(List.of(1L, false, 0.9, "2025-10-01", "2025-10-31"),
				List.of(1L, true, 0.9, "2026-03-01", "2026-03-31"));
		assertThat(this.graph.count("MATCH ()-[r:COOPERATES_WITH]->() RETURN count(r)")).isEqualTo(2);
	}

	@Test
	void draws_posts_memberships_and_seats() {
		this.graph.write(SmallGraph.articles());
		this.graph.write(List.of(ResolvedArticleBuilder.article("ties")
			.paragraph("The Clinic, part of the University of Pecs, is in Pecs.")
			.organization("Clinic")
			.organization("University of Pecs")
			.place("Pecs")
			.tie(TieType.MEMBERSHIP, "Clinic", "University of Pecs")
			.tie(TieType.LOCATION, "Clinic", "Pecs")
			.build()));
		assertThat(this.graph.count(
				"MATCH (:Person)-[r:AFFILIATED_WITH {title: 'dean', factCount: 1}]->(:Organization) RETURN count(r)"))
			.isOne();
		assertThat(this.graph.count("MATCH (:Organization)-[r:MEMBER_OF]->(:Organization) RETURN count(r)")).isOne();
		assertThat(this.graph.count("MATCH (:Organization)-[r:BASED_IN]->(:Place) RETURN count(r)")).isOne();
	}

	@Test
	void resumes_where_a_killed_refresh_stopped_and_then_writes_nothing() {
		this.store.write(SmallGraph.articles(), this.graph.begunRun("test/1"));
		assertThat(this.graph.count("MATCH (f:Fact {displayPending: true}) RETURN count(f)")).isEqualTo(4);
		assertThat(this.edges.refresh(1, (_) -> {
		}).relationships()).isEqualTo(3);
		assertThat(this.graph.count("MATCH (f:Fact {displayPending: true}) RETURN count(f)")).isZero();
		assertThat(this.edges.refresh(1, (_) -> {
		})).isEqualTo(WriteCounts.NOTHING);
	}

	@Test
	void counts_every_fact_of_a_pair_however_they_came_in() {
		this.graph.write(List.of(treaty("2001-01")));
		this.graph.write(List.of(treaty("2002-01"), treaty("2003-01")));
		assertThat(this.graph
			.run("MATCH ()-[r:COOPERATES_WITH]->() RETURN r.factCount AS facts, r.weight AS weight", Map.of())
			.getFirst()
			.asMap()).isEqualTo(Map.of("facts", 3L, "weight", 2.7));
	}

	@Test
	void a_conference_of_hundreds_pairs_a_bounded_number() {
		ResolvedArticleBuilder conference = ResolvedArticleBuilder.article("conference").paragraph("They all signed.");
		String[] parties = IntStream.range(0, 200).mapToObj((i) -> "Body " + i).toArray(String[]::new);
		for (String party : parties) {
			conference.organization(party);
		}
		this.graph.write(List
			.of(named(conference, parties).agreement(AgreementKind.TREATY, AgreementStatus.SIGNED, null, parties)
				.build()));
		assertThat(this.graph.count("MATCH ()-[r:COOPERATES_WITH]->() RETURN count(r)")).isEqualTo(60 * 59 / 2);
		assertThat(this.graph.count("MATCH ()-[r:PARTY_TO]->() RETURN count(r)")).isEqualTo(200);
	}

	private static ResolvedArticleBuilder named(ResolvedArticleBuilder article, String[] parties) {
		return article.paragraph(String.join(", ", parties) + " signed.");
	}

	private static ResolvedArticle treaty(String month) {
		return ResolvedArticleBuilder.article("treaty of " + month)
			.paragraph("Peru and Chile signed a treaty in " + month + ".")
			.country("Peru", "PER")
			.country("Chile", "CHL")
			.agreement(AgreementKind.TREATY, AgreementStatus.SIGNED, month, "Peru", "Chile")
			.build();
	}

}
