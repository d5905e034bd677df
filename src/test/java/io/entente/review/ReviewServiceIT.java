package io.entente.review;

import java.util.Map;

import io.entente.graph.GraphIT;
import io.entente.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
class ReviewServiceIT {

	private final TestGraph graph = TestGraph.shared();

	@Autowired
	private ReviewService service;

	@BeforeEach
	void write() {
		this.graph.write(ReviewArticles.all());
	}

	@Test
	void two_spellings_are_proposed_with_reason_and_sentences() {
		assertThat(this.service.countOpen()).isEqualTo(1);
		assertThat(this.service.findOpen(10)).singleElement().satisfies((proposal) -> {
			assertThat(proposal.reason()).contains("few letters");
			assertThat(proposal.first().entity().uid()).as("named more often").isEqualTo(ReviewArticles.ONE);
			assertThat(proposal.first().mentions()).isEqualTo(2);
			assertThat(proposal.second().examples()).singleElement()
				.satisfies((example) -> assertThat(example.mention().of(example.text())).isEqualTo("Rossa Quispe"));
		});
	}

	@Test
	void the_same_shows_all_facts_under_one_and_what_later_articles_tell_too() {
		this.service.decideSame(this.service.findOpen(1).getFirst());
		assertThat(this.service.countOpen()).isZero();
		assertThat(events(ReviewArticles.ONE.value())).isEqualTo(2);
		assertThat(events(ReviewArticles.OTHER.value())).isZero();
		assertThat(edges(ReviewArticles.ONE.value())).isEqualTo(2);
		assertThat(this.graph.count("MATCH (e:Entity) RETURN count(e)")).as("nothing is deleted").isEqualTo(5);
		this.graph.write(ReviewArticles.all());
		assertThat(events(ReviewArticles.ONE.value())).isEqualTo(2);
		assertThat(this.service.countOpen()).isZero();
	}

	@Test
	void undoing_restores_what_was() {
		Decision decision = this.service.decideSame(this.service.findOpen(1).getFirst());
		this.service.undo(decision);
		this.service.undo(decision);
		assertThat(events(ReviewArticles.ONE.value())).isEqualTo(1);
		assertThat(events(ReviewArticles.OTHER.value())).isEqualTo(1);
		assertThat(edges(ReviewArticles.ONE.value())).isEqualTo(1);
		assertThat(edges(ReviewArticles.OTHER.value())).isEqualTo(1);
		assertThat(this.service.countOpen()).isEqualTo(1);
		assertThat(this.graph.count("MATCH (d:Decision) WHERE d.undoneAt IS NOT NULL RETURN count(d)")).isOne();
		assertThat(this.graph.count("MATCH ()-[r]->() WHERE r.movedFrom IS NOT NULL RETURN count(r)")).isZero();
	}

	@Test
	void different_ones_are_not_proposed_again() {
		this.service.decideDifferent(this.service.findOpen(1).getFirst());
		this.graph.run("MATCH (e:Person) SET e.reviewPending = true", Map.of());
		this.graph.derivedLayer().refresh((_, _) -> {
		});
		assertThat(this.service.countOpen()).isZero();
		assertThat(this.graph.count("MATCH (:Decision {kind: 'DIFFERENT'})-[:ON]->(e:Entity) RETURN count(e)"))
			.isEqualTo(2);
		assertThat(this.graph.run("MATCH (u:User)-[:MADE]->(:Decision {kind: 'DIFFERENT'}) RETURN u.name AS name",
				Map.of()))
			.singleElement()
			.satisfies((row) -> assertThat(row.get("name").asString()).isEqualTo(System.getProperty("user.name")));
	}

	private long events(String uid) {
		return this.graph
			.run("MATCH (:Entity {uid: $uid})-[r:PARTICIPATES_IN]->(:Event) RETURN count(r) AS n", Map.of("uid", uid))
			.getFirst()
			.get("n")
			.asLong();
	}

	private long edges(String uid) {
		return this.graph
			.run("MATCH (:Entity {uid: $uid})-[r:COOPERATES_WITH]-() RETURN count(r) AS n", Map.of("uid", uid))
			.getFirst()
			.get("n")
			.asLong();
	}

}
